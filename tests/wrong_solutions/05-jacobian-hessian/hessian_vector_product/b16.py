# belief: 그래디언트의 그래디언트에 v를 성분마다 곱하면 H v라고 믿음
# cause: 더한 뒤에 v를 곱함
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    return outer.gradient(g, x) * v
