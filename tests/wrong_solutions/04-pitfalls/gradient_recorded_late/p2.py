# belief: Slip while repairing: the line was copied into the tape, but the old one was left outside. The value is right, but f is called twice for every input.
# cause: 함수를 두 번 부름
def gradient_recorded_late(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    y = f(x)
    with tf.GradientTape() as tape:
        y = f(x)
        z = g(y)
    return tape.gradient(z, x)
