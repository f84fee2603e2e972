# belief: 가장 큰 것을 먼저 고르고 그다음에 절댓값을 구함 (순서가 뒤바뀜)
# cause: 가장 큰 것을 고른 뒤에 절댓값을 구함
def gradient_error(f, x):
    n, h = len(x), 0.01
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    g = tape.gradient(y, x)
    moved = [tf.one_hot(i, n) * h for i in range(n)]
    d = tf.stack([(f(x + move) - f(x - move)) / (2 * h) for move in moved])
    return tf.abs(tf.reduce_max(g - d))
