# belief: takes h = 1e-4 from unit 00, believing smaller is more exact (float32 rounding)
# cause: h를 float32에는 너무 작게 잡음
def gradient_error(f, x):
    h = 1e-4
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    n = len(x)
    difference = []
    for i in range(n):
        move = tf.one_hot(i, n) * h
        difference.append((f(x + move) - f(x - move)) / (2 * h))
    return tf.reduce_max(tf.abs(gradient - tf.stack(difference)))
