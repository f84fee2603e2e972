# belief: moves all components together (x + h), as in the scalar cell; forgets one at a time
# cause: 성분을 한꺼번에 움직임
def gradient_error(f, x):
    h = 0.01
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    difference = (f(x + h) - f(x - h)) / (2 * h)
    return tf.reduce_max(tf.abs(gradient - difference))
