# belief: multiplies the summed column gradient with v elementwise: believes outer.gradient(g, x) * v is H v
# cause: 더한 뒤에 v를 곱함
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    return outer.gradient(g, x, unconnected_gradients="zero") * v
