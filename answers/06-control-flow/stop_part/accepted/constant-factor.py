# style: g의 값을 상수로 만들어 곱한다
def stop_part(f, g, x0):
    x = tf.Variable(float(x0))
    factor = float(g(tf.constant(float(x0))))
    with tf.GradientTape() as tape:
        y = tf.multiply(f(x), factor)
    return tape.gradient(y, x)
