# belief: sum-in-the-chain-rule
# hint: 연쇄 법칙은 두 미분계수를 어떻게 합치나요?
# read: 준비: 건강한 테이프
# fails: test, hidden
def gradient_recorded_late(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
        z = g(y)
    return tape.gradient(z, y) + tape.gradient(y, x)
