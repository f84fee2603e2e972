# belief: calls f at v too: believes carrying v means f is evaluated at x + v
# cause: v만큼 옮긴 점에서 계산함
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
        y = f(x + v)
    return accumulator.jvp(y)
