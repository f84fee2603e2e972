# style: with 안에서 돌려준다
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(primals=x, tangents=v) as acc:
        return acc.jvp(f(x))
