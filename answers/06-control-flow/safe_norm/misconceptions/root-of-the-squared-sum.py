# belief: reach-of-the-square
# hint: 더한 뒤 제곱했습니까, 원소를 하나하나 제곱한 뒤 더했습니까? [3, 4]에서 견주어 보세요.
# read: 7) 길이
# fails: test, hidden
def safe_norm(x):
    square = tf.reduce_sum(x) ** 2
    safe = tf.where(square > 0.0, square, 1.0)
    return tf.where(square > 0.0, tf.sqrt(safe), 0.0)
