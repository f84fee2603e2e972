# name: 받은 값을 그대로 함수에 넣음
# belief: n = 0이면 미분하지 않으니 받은 수를 그대로 넣어도 된다.
# hint: n = 0일 때 결과의 type과 dtype을 출력해 보세요.
# read: 연습 6의 지킬 것
# fails: test, hidden
def nth_derivative_at(f, x0, n):
    if n == 0:
        return f(x0)
    x = tf.Variable(x0, dtype=tf.float32)
    def go(k):
        if k == 0:
            return f(x)
        with tf.GradientTape() as tape:
            y = go(k - 1)
        return tape.gradient(y, x, unconnected_gradients="zero")
    return go(n)
