# belief: every-slope-at-x
# hint: g의 미분은 x가 아니라 어느 점에서 구해야 하나요?
# read: 준비: 건강한 테이프
# fails: test, hidden
def gradient_recorded_late(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
        z = g(x)
    return tape.gradient(y, x) * tape.gradient(z, x)
