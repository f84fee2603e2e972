# style: output_gradients로 1 / ‖v‖을 곱하고 행렬 곱으로 더합니다.
def directional_derivative(f, x, v):
    x = tf.Variable(x, dtype=tf.float32)
    v = tf.constant(v, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    g = tape.gradient(y, [x], output_gradients=tf.reshape(1.0 / tf.norm(v), tf.shape(y)))[0]
    return tf.squeeze(tf.matmul(g[None, :], v[:, None]))
