# style: 차분은 배정밀도로 구한다
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    wide = tf.cast(x, tf.float64)
    h, worst = 1e-5, tf.constant(0.0)
    for i in range(x.shape[0]):
        move = h * tf.one_hot(i, x.shape[0], dtype=tf.float64)
        slope = tf.cast((f(wide + move) - f(wide - move)) / (2 * h), tf.float32)
        worst = tf.maximum(worst, abs(gradient[i] - slope))
    return worst
