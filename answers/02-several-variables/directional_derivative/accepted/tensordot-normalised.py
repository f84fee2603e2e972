# style: tf.math.l2_normalize와 tf.tensordot을 씁니다.
def directional_derivative(f, x, v):
    p = tf.convert_to_tensor(np.array(x, dtype=np.float32))
    u = tf.math.l2_normalize(np.array(v, dtype=np.float32))
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(p)
        y = f(p)
    return tf.tensordot(tape.gradient(y, p), u, axes=1)
