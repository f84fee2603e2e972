# name: None이 나오면 멈춤
# belief: None이 나오면 그 앞의 값이 답이다.
# hint: 상수 2를 더 미분하면 얼마입니까?
# read: 세 번, 네 번 미분하기
# fails: test, hidden
def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
        for _ in range(n):
            dy = tape.gradient(y, x)
            if dy is None:
                break
            y = dy
    return y
