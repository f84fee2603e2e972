# style: 변수를 만들고 최소제곱으로 푼다
def newton_step(f, x):
    x = tf.Variable(x)
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    right = tf.reshape(g, [-1, 1])
    step = tf.linalg.lstsq(H, right, fast=False)
    return x - tf.squeeze(step, axis=1)
