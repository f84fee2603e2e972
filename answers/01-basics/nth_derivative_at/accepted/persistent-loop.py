# style: 지속 테이프 하나를 켠 채로 n번 미분함
def nth_derivative_at(f, x0, n):
    x = tf.Variable(float(x0))
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
        for _ in range(n):
            y = tape.gradient(y, x, unconnected_gradients="zero")
    return y
