# belief: target-with-another-source
# hint: y는 x와 w 중 어느 것에서 계산되었습니까?
# read: EX 3
# fails: test, hidden
def two_derivatives(f, g, x0, w0):
    x = tf.Variable(x0, dtype=tf.float32)
    w = tf.Variable(w0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
        z = g(w)
    return tape.gradient(y, w), tape.gradient(z, x)
