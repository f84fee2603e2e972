# belief: thinks one has to step by v oneself: computes f(x + v) inside the accumulator (right for linear f)
# cause: v만큼 옮긴 점에서 계산함
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
        y = f(x + v)
    return accumulator.jvp(y)
