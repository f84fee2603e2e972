# style: 테이프 안에서 가중치를 준 합을 만든다
def vector_jacobian_product(f, x, upstream):
    x = tf.Variable(x)
    with tf.GradientTape() as tape:
        total = tf.reduce_sum(upstream * f(x))
    return tape.gradient(total, x)
