# name: 미분계수를 제곱함
# belief: 두 번 미분하는 것은 미분계수를 두 번 곱하는 것이다.
# hint: y = x²의 2계 도함수를 손으로 구해 견주어 보세요.
# read: EX 2
# fails: test, hidden
def second_derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x) ** 2
