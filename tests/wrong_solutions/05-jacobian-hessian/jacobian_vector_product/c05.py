# belief: thinks a direction must have length 1 (directional derivative)
# cause: v를 단위벡터로 만듦
def jacobian_vector_product(f, x, v):
    direction = v / tf.norm(v)
    with tf.autodiff.ForwardAccumulator(x, direction) as accumulator:
        y = f(x)
    return accumulator.jvp(y)
