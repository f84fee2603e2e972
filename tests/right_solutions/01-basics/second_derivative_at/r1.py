# style: one persistent tape, first gradient taken inside the with block
def second_derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
        dydx = tape.gradient(y, x)   # 아직 테이프가 켜져 있음
    result = tape.gradient(dydx, x)
    del tape
    return result
