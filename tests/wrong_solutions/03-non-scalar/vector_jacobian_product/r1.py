# belief: The weights can be multiplied onto the gradient after tape.gradient. Wrong in general: the outputs are already summed, and for m != n the shapes do not fit (or broadcast when m = 1 only by luck).
# cause: 더한 뒤에 곱함
def vector_jacobian_product(f, x, upstream):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    g = tape.gradient(y, x)
    return upstream * g
