# belief: forward over reverse, but takes the gradient after the accumulator's with is closed (habit: gradient outside with)
# cause: 누적하는 동안 그래디언트를 구하지 않음
def hessian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
        with tf.GradientTape() as tape:
            tape.watch(x)
            y = f(x)
    g = tape.gradient(y, x)
    return accumulator.jvp(g)
