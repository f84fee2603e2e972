# belief: compares the largest gradient with the largest difference (max before the comparison)
# cause: 가장 큰 것끼리 견줌
def gradient_error(f, x):
    h = 0.01
    n = x.shape[0]
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    g = tape.gradient(y, x)
    diff = tf.stack([(f(x + tf.one_hot(i, n) * h) - f(x - tf.one_hot(i, n) * h)) / (2 * h) for i in range(n)])
    return tf.abs(tf.reduce_max(tf.abs(g)) - tf.reduce_max(tf.abs(diff)))
