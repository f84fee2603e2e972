# belief: 방향은 단위벡터여야 한다고 믿어 v를 길이 1로 만듦
# cause: v를 단위벡터로 만듦
def jacobian_vector_product(f, x, v):
    direction = v / tf.norm(v)
    with tf.autodiff.ForwardAccumulator(x, direction) as accumulator:
        y = f(x)
    return accumulator.jvp(y)
