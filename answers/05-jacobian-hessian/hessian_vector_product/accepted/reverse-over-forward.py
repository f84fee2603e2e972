# style: 방향 미분계수를 테이프로 미분한다
def hessian_vector_product(f, x, v):
    x = tf.Variable(x)
    with tf.GradientTape() as tape:
        with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
            y = f(x)
        along = accumulator.jvp(y)
    return tape.gradient(along, x)
