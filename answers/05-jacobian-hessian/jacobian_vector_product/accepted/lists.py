# style: 점과 벡터를 리스트로 넘긴다
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator([x], [v]) as accumulator:
        outputs = [f(x)]
    (product,) = accumulator.jvp(outputs)
    return product
