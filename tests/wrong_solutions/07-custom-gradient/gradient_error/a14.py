# belief: moves all components at once (x + h), as in the scalar formula
# cause: 성분을 한꺼번에 움직임
def gradient_error(f, x):
    h = 0.01
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    g = tape.gradient(y, x)
    diff = (f(x + h) - f(x - h)) / (2 * h)
    return tf.reduce_max(tf.abs(g - diff))
