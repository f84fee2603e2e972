# belief: none-left-as-none
# hint: x에서 계산되지 않은 값을 미분하면 테이프는 무엇을 줍니까?
# read: 세 번, 네 번 미분하기
# fails: test, hidden
def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)
    def go(k):
        if k == 0:
            return f(x)
        with tf.GradientTape() as tape:
            y = go(k - 1)
        return None if y is None else tape.gradient(y, x)
    return go(n)
