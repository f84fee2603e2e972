# style: 두 항을 각각 미분해 더합니다
def gradient_through_numpy(x0):
    x = tf.Variable(float(x0))
    with tf.GradientTape() as tape:
        s = tf.sin(x)
        square = s * s
    return tape.gradient(square, x) + 1.0
