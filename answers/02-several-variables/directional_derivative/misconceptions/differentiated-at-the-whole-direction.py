# belief: differentiated-at-the-direction
# hint: 그래디언트는 어느 점에서 구합니까? f에 무엇을 넣었는지 보세요.
# read: 더 나아가기의 단위벡터
# fails: test, hidden
def directional_derivative(f, x, v):
    v = tf.Variable(v, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(v)
    return tf.reduce_sum(tape.gradient(y, v) * v) / tf.norm(v)
