# belief: 1.0을 곱하면 float32가 된다고 믿는다 (NumPy float64나 NumPy 정수는 float64가 됨)
# cause: float64로 계산함
def stop_part(f, g, x0):
    x = tf.Variable(x0 * 1.0)
    with tf.GradientTape() as tape:
        y = f(x) * tf.stop_gradient(g(x))
    return tape.gradient(y, x)
