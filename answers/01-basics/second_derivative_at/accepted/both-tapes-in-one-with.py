# style: with 한 줄에 두 테이프를 열고 안에서 미분함
def second_derivative_at(f, x0):
    x = tf.Variable(np.float32(x0))
    with tf.GradientTape() as outer, tf.GradientTape() as inner:
        y = f(x)
        first = inner.gradient(y, x)
    return outer.gradient(first, x)
