# belief: It is enough to watch y and to differentiate with respect to it. This gives dz/dy = g'(f(x0)) without the factor f'(x0); wrong wherever f' is not 1.
# cause: 중간값까지만 미분함
def gradient_recorded_late(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    y = f(x)
    with tf.GradientTape() as tape:
        tape.watch(y)      # y는 텐서라서 감시가 필요
        z = g(y)
    return tape.gradient(z, y)
