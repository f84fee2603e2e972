# name: 마지막 None을 놓침
# belief: None인지는 다시 미분하기 전에만 보면 된다.
# hint: 차수보다 꼭 한 번 더 미분하면 마지막 gradient가 무엇을 돌려줍니까? 그 뒤에 None인지 봅니까?
# read: 세 번, 네 번 미분하기
# fails: hidden
def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
        for _ in range(n):
            if y is None:
                return tf.constant(0.0)
            y = tape.gradient(y, x)
    return y
