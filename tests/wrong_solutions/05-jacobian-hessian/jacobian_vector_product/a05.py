# belief: mixes up the order: believes ForwardAccumulator takes (vector, point)
# cause: jvp에 물은 것이 출발한 벡터와 이어지지 않음
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(v, x) as accumulator:
        y = f(x)
    return accumulator.jvp(y)
