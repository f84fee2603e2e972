# style: map_fn over the stacked points, f gets scalars one by one
def piecewise_derivative(f, xs):
    def slope(p):
        with tf.GradientTape(watch_accessed_variables=False) as tape:
            tape.watch(p)
            y = f(p)
        return tape.gradient(y, p, unconnected_gradients="zero")

    points = tf.stack([tf.cast(p, tf.float32) for p in xs])
    return tf.map_fn(slope, points, fn_output_signature=tf.float32)
