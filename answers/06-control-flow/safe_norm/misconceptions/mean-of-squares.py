# belief: mean-for-sum
# hint: 원소의 개수를 늘려 가며 손으로 구한 길이와 견주어 보세요.
# read: 7) 길이
# fails: test, hidden
def safe_norm(x):
    squares = tf.reduce_mean(x**2)
    return tf.where(squares > 0.0, tf.sqrt(tf.where(squares > 0.0, squares, 1.0)), 0.0)
