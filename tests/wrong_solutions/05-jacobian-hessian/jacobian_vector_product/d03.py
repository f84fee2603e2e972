# belief: believes J v is the directional derivative, so the direction must first be made a unit vector
# cause: v를 단위벡터로 만듦
def jacobian_vector_product(f, x, v):
    direction = v / tf.norm(v)
    with tf.autodiff.ForwardAccumulator(x, direction) as accumulator:
        y = f(x)
    return accumulator.jvp(y)
