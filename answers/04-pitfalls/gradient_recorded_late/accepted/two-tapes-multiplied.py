# style: 테이프 두 개로 따로 구하고 연쇄 법칙으로 곱합니다
def gradient_recorded_late(f, g, x0):
    x = tf.constant(x0, dtype=tf.float32)
    with tf.GradientTape() as first:
        first.watch(x)
        y = f(x)
    with tf.GradientTape() as second:
        second.watch(y)
        z = g(y)
    return second.gradient(z, y) * first.gradient(y, x)
