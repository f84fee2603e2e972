# belief: Puts y = f(x) into the with block but leaves the old line before it in place; the value is right, but f is called twice.
# cause: 함수를 두 번 부름
def gradient_recorded_late(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    y = f(x)
    print("y =", y.numpy())
    with tf.GradientTape() as tape:
        y = f(x)
        z = g(y)
    return tape.gradient(z, x)
