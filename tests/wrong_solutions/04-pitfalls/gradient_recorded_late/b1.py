# belief: Repairs the None by watching y and differentiating by y, with f(x) still computed before the tape; returns g'(f(x0)) and loses the factor f'(x0).
# cause: 중간값까지만 미분함
def gradient_recorded_late(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    y = f(x)
    with tf.GradientTape() as tape:
        tape.watch(y)         # y는 텐서라서 감시해 줘야 한다
        z = g(y)
    return tape.gradient(z, y)
