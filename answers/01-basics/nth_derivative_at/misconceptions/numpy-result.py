# belief: numpy-returned
# hint: 결과의 type을 출력하고 지킬 것과 견주어 보세요.
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)
    def go(k):
        if k == 0:
            return f(x)
        with tf.GradientTape() as tape:
            y = go(k - 1)
        return tape.gradient(y, x, unconnected_gradients="zero")
    return go(n).numpy()
