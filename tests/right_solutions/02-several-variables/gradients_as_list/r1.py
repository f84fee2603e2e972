# style: one vector variable, unstacked into scalars inside the tape and again at the end
def gradients_as_list(f, values):
    p = tf.Variable([float(v) for v in values], dtype=tf.float32)
    with tf.GradientTape() as tape:
        z = f(*tf.unstack(p))
    return tf.unstack(tape.gradient(z, p))
