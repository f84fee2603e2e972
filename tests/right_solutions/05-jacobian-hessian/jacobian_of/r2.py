# style: the point copied to a Variable, components unstacked inside the tape, recursion over rows
def jacobian_of(f, x):
    w = tf.Variable(x)
    with tf.GradientTape(persistent=True) as tape:
        parts = tf.unstack(f(tf.convert_to_tensor(w)))

    def rows(rest):
        if not rest:
            return []
        g = tape.gradient(rest[0], w)
        return [tf.zeros_like(x) if g is None else tf.convert_to_tensor(g)] + rows(rest[1:])

    return tf.stack(rows(parts))
