# belief: thinks that starting from ones gives the jacobian, which has to be multiplied by v afterwards
# cause: 1을 들고 간 뒤에 v를 곱함
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, tf.ones_like(x)) as accumulator:
        y = f(x)
    J = accumulator.jvp(y)
    return J * v
