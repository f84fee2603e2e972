# style: R01 persistent tape, components taken apart inside the tape, comprehension
def jacobian_of(f, x):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        parts = tf.unstack(f(x))
    zero = tf.UnconnectedGradients.ZERO
    return tf.stack([tape.gradient(part, x, unconnected_gradients=zero) for part in parts])
