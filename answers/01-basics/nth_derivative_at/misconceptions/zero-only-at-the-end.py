# name: None을 마지막에만 바꿈
# belief: None은 마지막 미분에서만 나온다.
# hint: 차수보다 두 번 더 미분하면 중간 결과는 무엇입니까?
# read: 세 번, 네 번 미분하기
# fails: test, hidden
# needs: None | Or
def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)
    def go(k):
        if k == 0:
            return f(x)
        with tf.GradientTape() as tape:
            y = go(k - 1)
        return tape.gradient(y, x)
    result = go(n)
    return tf.constant(0.0) if result is None else result
