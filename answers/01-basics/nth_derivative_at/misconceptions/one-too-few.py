# name: 한 번 덜 미분함
# belief: 가장 안쪽에서 함수를 계산하는 것도 미분 한 번이다.
# hint: n = 0과 n = 1일 때 테이프가 몇 개 켜지는지 세어 보세요.
# read: 연습 6
# fails: test, hidden
def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)
    def go(k):
        if k <= 1:
            return f(x)
        with tf.GradientTape() as tape:
            y = go(k - 1)
        return tape.gradient(y, x, unconnected_gradients="zero")
    return go(n)
