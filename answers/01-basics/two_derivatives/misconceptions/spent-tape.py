# belief: spent-tape
# hint: 보통 테이프는 gradient를 몇 번 할 수 있습니까?
# read: EX 3
# fails: test, hidden
def two_derivatives(f, g, x0, w0):
    x = tf.Variable(x0, dtype=tf.float32)
    w = tf.Variable(w0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
        z = g(w)
    return tape.gradient(y, x), tape.gradient(z, w)
