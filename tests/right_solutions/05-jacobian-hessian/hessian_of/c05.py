# style: R05 one persistent tape for both derivatives, a copy of x, gradient of each component
def hessian_of(f, x):
    point = tf.identity(x)
    zero = tf.UnconnectedGradients.ZERO
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(point)
        value = f(point)
        g = tape.gradient(value, point)
        parts = [tf.tensordot(g, e, 1) for e in tf.eye(len(x))]
    return tf.stack([tape.gradient(part, point, unconnected_gradients=zero) for part in parts], axis=1)
