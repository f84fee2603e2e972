# style: 모든 계산을 with 블록 안에서 합니다
def gradient_recorded_late(f, g, x0):
    x = tf.Variable(float(x0))
    with tf.GradientTape() as tape:
        z = g(f(x))
    return tape.gradient(z, x)
