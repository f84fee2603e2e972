# belief: Puts g(f(x)) inside the tape but leaves the line y = f(x) before it in place, so f is called twice; the value is right.
# cause: 함수를 두 번 부름
def gradient_recorded_late(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    y = f(x)
    print("y =", y.numpy())
    with tf.GradientTape() as tape:
        z = g(f(x))
    return tape.gradient(z, x)
