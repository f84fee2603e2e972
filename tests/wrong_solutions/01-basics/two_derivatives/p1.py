# belief: When both points are the same number, one variable is enough for both. The gradients of y and z then add up in it: wrong for x0 == w0.
# cause: 같은 점이면 변수를 함께 씀
def two_derivatives(f, g, x0, w0):
    x = tf.Variable(x0, dtype=tf.float32)
    if float(x0) == float(w0):
        w = x                       # 같은 점이므로 다시 만들지 않는다
    else:
        w = tf.Variable(w0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
        z = g(w)
    dydx, dzdw = tape.gradient([y, z], [x, w])
    return dydx, dzdw
