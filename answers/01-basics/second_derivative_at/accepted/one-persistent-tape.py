# style: 지속 테이프 하나를 켠 채로 첫 미분을 함
def second_derivative_at(f, x0):
    x = tf.Variable(float(x0))
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
        dy = tape.gradient(y, x)
    return tape.gradient(dy, x)
