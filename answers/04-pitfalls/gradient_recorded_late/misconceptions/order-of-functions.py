# belief: functions-in-another-order
# hint: g(f(x))에서 x를 먼저 받는 함수는 어느 것인가요?
# read: 연습 2
# fails: test, hidden
def gradient_recorded_late(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        z = f(g(x))
    return tape.gradient(z, x)
