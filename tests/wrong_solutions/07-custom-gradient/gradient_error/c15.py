# belief: 최댓값을 고른 다음 절댓값을 취해도 같다고 믿음
# cause: 가장 큰 것을 고른 뒤에 절댓값을 구함
def gradient_error(f, x):
    h = 0.01
    n = len(x)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    g = tape.gradient(y, x)
    d = tf.stack([(f(x + tf.one_hot(i, n) * h) - f(x - tf.one_hot(i, n) * h)) / (2 * h) for i in range(n)])
    return tf.abs(tf.reduce_max(g - d))
