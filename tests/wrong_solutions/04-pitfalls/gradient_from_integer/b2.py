# belief: Converts with NumPy's dtype=float, which is float64 and not float32: the result has dtype float64 (or f fails when it mixes in float32 tensors).
# cause: float64로 계산함
def gradient_from_integer(f, value):
    실수 = np.array(int(value), dtype=float)
    x = tf.Variable(실수)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
