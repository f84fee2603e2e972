# belief: starts-again
# hint: 반복문의 두 번째 반복에서 미분하는 것은 f(x)입니까, 앞에서 구한 미분계수입니까?
# read: 연습 6의 지킬 것
# fails: test, hidden
def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)
    for _ in range(n):
        with tf.GradientTape() as tape:
            y = f(x)
        result = tape.gradient(y, x)
    return result
