# name: v 대신 그래디언트를 단위벡터로 만듦
# belief: 단위벡터로 만들 것은 그래디언트이다.
# hint: 방향을 나타내는 것은 v입니까, 그래디언트입니까? 어느 쪽의 길이가 결과에 남아야 합니까?
# read: 더 나아가기의 단위벡터
# fails: test, hidden
def directional_derivative(f, x, v):
    x = tf.Variable(x, dtype=tf.float32)
    v = tf.Variable(v, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    g = tape.gradient(y, x)
    return tf.reduce_sum(g * v) / tf.norm(g)
