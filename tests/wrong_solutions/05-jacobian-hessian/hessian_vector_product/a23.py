# belief: gives v at the inner gradient (output_gradients=v for the scalar y) instead of the outer
# cause: 스칼라인 대상에 v를 줌
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x, output_gradients=v)
    return outer.gradient(g, x)
