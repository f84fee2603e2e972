# belief: function-value
# hint: gradient를 부른 곳이 있습니까?
# read: 1) 제어 흐름
# fails: test, hidden
def piecewise_derivative(f, xs):
    values = []
    for x in xs:
        x = tf.Variable(x, dtype=tf.float32)
        with tf.GradientTape() as tape:
            y = f(x)
        values.append(y)
    return values
