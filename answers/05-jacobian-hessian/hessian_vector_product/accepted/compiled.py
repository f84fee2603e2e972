# style: tf.function 안에서 구한다
def hessian_vector_product(f, x, v):
    @tf.function
    def compute(point, vector):
        with tf.GradientTape() as outer:
            outer.watch(point)
            with tf.GradientTape() as inner:
                inner.watch(point)
                y = f(point)
            g = inner.gradient(y, point)
        return outer.gradient(g, point, vector)

    return compute(x, v)
