# style: np.linspace with dtype float32, tensor, output_gradients of ones
def curve_with_slope(f, low, high, n):
    x = tf.convert_to_tensor(np.linspace(low, high, n, dtype=np.float32))
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    dydx = tape.gradient(y, x, output_gradients=tf.ones_like(y))
    assert x.shape == y.shape == dydx.shape == (n,)
    return [x, y, dydx]
