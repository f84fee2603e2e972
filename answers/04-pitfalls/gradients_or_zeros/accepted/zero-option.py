# style: ZERO 옵션을 씁니다
def gradients_or_zeros(f, values):
    xs = [tf.cast(v, tf.float32) for v in values]
    with tf.GradientTape() as tape:
        tape.watch(xs)
        y = f(*xs)
    return tape.gradient(y, xs, unconnected_gradients=tf.UnconnectedGradients.ZERO)
