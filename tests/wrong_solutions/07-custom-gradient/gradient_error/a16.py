# belief: h = 1e-6 in float32: "the smaller, the more exact"
# cause: h를 float32에는 너무 작게 잡음
def gradient_error(f, x):
    h = 0.000001
    n = x.shape[0]
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    g = tape.gradient(y, x)
    diff = tf.stack([(f(x + tf.one_hot(i, n) * h) - f(x - tf.one_hot(i, n) * h)) / (2 * h) for i in range(n)])
    return tf.reduce_max(tf.abs(g - diff))
