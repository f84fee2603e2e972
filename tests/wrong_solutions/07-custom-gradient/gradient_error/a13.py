# belief: operator precedence: / 2 * h instead of / (2 * h)
# cause: 차분이 거의 0임
def gradient_error(f, x):
    h = 0.01
    n = x.shape[0]
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    g = tape.gradient(y, x)
    diff = []
    for i in range(n):
        move = tf.one_hot(i, n) * h
        diff.append((f(x + move) - f(x - move)) / 2 * h)
    return tf.reduce_max(tf.abs(g - tf.stack(diff)))
