# style: an ordinary tape and one gradient call with lists of targets and sources
def two_derivatives(f, g, x0, w0):
    x = tf.Variable(x0, dtype=tf.float32)
    w = tf.Variable(w0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        targets = [f(x), g(w)]
    # y는 w와, z는 x와 상관없으니 더해져도 섞이지 않는다
    dydx, dzdw = tape.gradient(targets, [x, w])
    return dydx, dzdw
