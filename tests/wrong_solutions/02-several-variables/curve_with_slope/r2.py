# belief: Making x a tf.Variable saves the watch line, and a variable is a tensor too. Wrong for every input: the first of the three results is a tf.Variable and not a tf.Tensor.
# cause: 변수를 돌려줌
def curve_with_slope(f, low, high, n):
    x = tf.Variable(tf.linspace(float(low), float(high), n))
    with tf.GradientTape() as tape:
        y = f(x)
    dydx = tape.gradient(y, x)
    return (x, y, dydx)
