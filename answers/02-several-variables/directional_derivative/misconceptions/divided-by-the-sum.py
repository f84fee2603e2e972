# belief: sum-as-length
# hint: (3, 4)의 길이는 얼마입니까? (3, −3)은 어떻습니까?
# read: 더 나아가기의 단위벡터
# fails: test, hidden
def directional_derivative(f, x, v):
    x = tf.Variable(x, dtype=tf.float32)
    v = tf.Variable(v, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    g = tape.gradient(y, x)
    return tf.reduce_sum(g * v) / tf.reduce_sum(v)
