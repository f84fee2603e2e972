# style: 네 층을 실행하여 견준다
def _is_true(layer):
    x = tf.constant([[1.0, 2.0, 3.0], [6.0, 5.0, 4.0], [7.0, 9.0, 8.0]])
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = layer(x)
    full = tape.jacobian(y, x)
    own = tf.stack([full[i, :, i, :] for i in range(3)])
    return bool(np.allclose(own, tape.batch_jacobian(y, x), atol=1e-4))


_layer = tf.keras.layers.BatchNormalization()
batch_jacobian_answer = {
    "A": _is_true(lambda x: tf.nn.softmax(x, axis=1)),
    "B": _is_true(lambda x: x / tf.reduce_max(x, axis=0)),
    "C": _is_true(lambda x: _layer(x, training=False)),
    "D": _is_true(lambda x: tf.reverse(x, axis=[0])),
}
