# belief: starts-again
# hint: f가 몇 번 불리는지 세어 보세요. 반복문의 두 번째 반복에서는 무엇을 미분하고 있습니까?
# read: 연습 6의 지킬 것
# fails: test, hidden
def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)
    y = f(x)
    for _ in range(n):
        with tf.GradientTape() as tape:
            y = f(x)
        y = tape.gradient(y, x)
    return y
