# name: 그래디언트까지 단위벡터로 만듦
# belief: 방향만 중요하니 그래디언트의 길이도 1로 만들어야 한다.
# hint: f를 10배로 하면 변화율은 몇 배가 되어야 합니까? 지금 코드에서는 몇 배가 됩니까?
# read: 더 나아가기의 단위벡터
# fails: test, hidden
def directional_derivative(f, x, v):
    x = tf.Variable(x, dtype=tf.float32)
    v = tf.Variable(v, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    g = tape.gradient(y, x)

    return tf.reduce_sum(g * v) / (tf.norm(g) * tf.norm(v))
