# belief: believes the accumulator must give a direction of length 1, so normalises v first
# cause: v를 단위벡터로 만듦
def jacobian_vector_product(f, x, v):
    d = v / tf.norm(v)
    with tf.autodiff.ForwardAccumulator(x, d) as accumulator:
        y = f(x)
    return accumulator.jvp(y)
