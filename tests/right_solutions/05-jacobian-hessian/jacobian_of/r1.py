# style: forward columns via vectorized? f once: rows via pfor map of output_gradients
def jacobian_of(f, x):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = f(x)
    return tf.vectorized_map(lambda e: tape.gradient(y, x, output_gradients=e, unconnected_gradients="zero"), tf.eye(len(y)))
