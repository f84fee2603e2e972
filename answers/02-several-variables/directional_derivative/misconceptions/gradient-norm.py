# name: 그래디언트의 길이를 돌려줌
# belief: 변화율은 방향에 상관없이 그래디언트의 길이다.
# hint: 그림에서 x축 방향과 y축 방향의 값이 같습니까?
# read: 더 나아가기의 그림
# fails: test, hidden
def directional_derivative(f, x, v):
    x = tf.Variable(x, dtype=tf.float32)
    v = tf.Variable(v, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    g = tape.gradient(y, x)

    return tf.norm(g)
