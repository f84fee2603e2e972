# belief: x + h로 성분이 저절로 하나씩 움직인다고 믿음 (모두 한꺼번에 움직임; n=1이면 맞음)
# cause: 성분을 한꺼번에 움직임
def gradient_error(f, x):
    h = 0.01
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    difference = (f(x + h) - f(x - h)) / (2 * h)
    return tf.reduce_max(tf.abs(tape.gradient(y, x) - difference))
