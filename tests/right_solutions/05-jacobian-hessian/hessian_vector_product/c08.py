# style: R08 functional style: grad(grad f . v), tensordot
def grad(h):
    def slope(p):
        with tf.GradientTape() as tape:
            tape.watch(p)
            out = h(p)
        return tape.gradient(out, p)
    return slope


def hessian_vector_product(f, x, v):
    return grad(lambda p: tf.tensordot(v, grad(f)(p), axes=1))(x)
