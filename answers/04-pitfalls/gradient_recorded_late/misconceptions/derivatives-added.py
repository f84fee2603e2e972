# name: 연쇄 법칙에서 더함
# belief: 합성함수의 미분계수는 각 단계의 미분계수를 더한 것이라고 믿습니다.
# hint: 연쇄 법칙은 두 미분계수를 어떻게 합치나요?
# read: 준비: 건강한 테이프
# fails: test, hidden
def gradient_recorded_late(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
        z = g(y)
    return tape.gradient(z, y) + tape.gradient(y, x)
