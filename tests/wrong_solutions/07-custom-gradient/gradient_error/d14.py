# belief: 절댓값을 먼저 씌우고 크기끼리만 견줌 (부호가 다른 것을 놓침)
# cause: 두 수의 크기만 견줌
def gradient_error(f, x):
    n, h = x.shape[0], 0.01
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    g = tf.abs(tape.gradient(y, x))
    d = []
    for i in range(n):
        move = tf.one_hot(i, n) * h
        d.append(tf.abs(f(x + move) - f(x - move)) / (2 * h))
    return tf.reduce_max(tf.abs(g - tf.stack(d)))
