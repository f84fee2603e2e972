# belief: 00 단원처럼 h=1e-5이면 더 정확하다고 믿음 (float32)
# cause: h를 float32에는 너무 작게 잡음
def gradient_error(f, x):
    h = 1e-5
    n = x.shape[0]
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    difference = tf.stack([(f(x + tf.one_hot(i, n) * h) - f(x - tf.one_hot(i, n) * h)) / (2 * h) for i in range(n)])
    return tf.reduce_max(tf.abs(tape.gradient(y, x) - difference))
