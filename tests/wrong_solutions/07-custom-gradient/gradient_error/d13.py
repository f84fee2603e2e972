# belief: x + h가 성분마다 따로 차분을 만들어 준다고 믿음 (모든 성분을 한꺼번에 움직임)
# cause: 성분을 한꺼번에 움직임
def gradient_error(f, x):
    h = 0.01
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    g = tape.gradient(y, x)
    d = (f(x + h) - f(x - h)) / (2 * h)
    return tf.reduce_max(tf.abs(g - d))
