# name: 길이의 제곱으로 나눔
# belief: 단위벡터는 제곱합으로 나눈 것이다.
# hint: (3, 4)를 무엇으로 나누어야 길이가 1이 됩니까?
# read: 더 나아가기의 단위벡터
# fails: test, hidden
def directional_derivative(f, x, v):
    x = tf.Variable(x, dtype=tf.float32)
    v = tf.Variable(v, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    g = tape.gradient(y, x)

    return tf.reduce_sum(g * v) / tf.reduce_sum(v * v)
