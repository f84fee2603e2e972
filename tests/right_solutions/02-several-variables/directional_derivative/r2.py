# style: unit vector in NumPy float64, tensordot, then cast
def directional_derivative(f, x, v):
    point = tf.Variable(x, dtype=tf.float32)
    d = tf.convert_to_tensor(v, dtype=tf.float32).numpy().astype(np.float64)
    unit = tf.constant(d / np.linalg.norm(d), dtype=tf.float32)
    with tf.GradientTape() as tape:
        out = f(point)
    grad = tf.convert_to_tensor(tape.gradient(out, point))
    return tf.tensordot(grad, unit, axes=1)
