# name: 0이 나오면 멈춤
# belief: 어떤 점에서 도함수가 0이면 그보다 높은 도함수도 0이다.
# hint: sin x를 0에서 두 번, 세 번 미분하면 각각 얼마입니까?
# read: 세 번, 네 번 미분하기
# fails: hidden
def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
        for _ in range(n):
            y = tape.gradient(y, x, unconnected_gradients=tf.UnconnectedGradients.ZERO)
            if float(y) == 0.0:
                break
    return y
