# style: 전진 위의 역방향: 방향 미분계수의 그래디언트
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as tape:
        tape.watch(x)
        with tf.autodiff.ForwardAccumulator(x, v) as acc:
            value = f(x)
        slope = acc.jvp(value)
    return tape.gradient(slope, x)
