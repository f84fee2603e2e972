# belief: Makes the points a tf.Variable so that they are watched, and returns that Variable as x although a tf.Tensor is asked for; y and dydx are right.
# cause: 변수를 돌려줌
def curve_with_slope(f, low, high, n):
    # 텐서는 감시가 안 되니까 Variable로 만든다
    x = tf.Variable(np.linspace(low, high, n), dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return x, y, tape.gradient(y, x)
