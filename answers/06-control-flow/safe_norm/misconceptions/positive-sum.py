# belief: zero-by-the-sum
# hint: [0, −2]의 원소를 모두 더하면 0보다 큽니까? 조건에 넣을 것은 원소의 합입니까, 제곱의 합입니까?
# read: 7) 길이
# needs: reduce_sum | sum
# fails: test, hidden
def safe_norm(x):
    positive = tf.reduce_sum(x) > 0.0
    squares = tf.where(positive, tf.reduce_sum(x**2), 1.0)
    return tf.where(positive, tf.sqrt(squares), 0.0)
