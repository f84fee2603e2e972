# belief: numpy-returned
# hint: 결과의 type을 출력하고 지킬 것과 견주어 보세요.
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def two_derivatives(f, g, x0, w0):
    x = tf.Variable(x0, dtype=tf.float32)
    w = tf.Variable(w0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
        z = g(w)
    return tape.gradient(y, x).numpy(), tape.gradient(z, w).numpy()
