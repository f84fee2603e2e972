# name: n = 0을 다루지 않음
# belief: 미분하는 함수이니 n은 언제나 1 이상이다.
# hint: n = 0이면 이 함수의 어느 줄이 실행됩니까?
# read: 연습 6의 지킬 것
# fails: test, hidden
def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)
    def go(k):
        with tf.GradientTape() as tape:
            y = f(x) if k == 1 else go(k - 1)
        return tape.gradient(y, x, unconnected_gradients="zero")
    if n >= 1:
        return go(n)
