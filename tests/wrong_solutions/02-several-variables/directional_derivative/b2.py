# belief: Computes the length of v as the sum of squares without the square root, so the "unit vector" is v/||v||^2 and the result is off by the factor 1/||v||.
# cause: 길이의 제곱으로 나눔
def directional_derivative(f, x, v):
    X = tf.Variable(x, dtype=tf.float32)
    V = tf.Variable(v, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(X)
    grad = tape.gradient(y, X)
    length = tf.reduce_sum(V ** 2)
    unit = V / length
    return tf.reduce_sum(grad * unit)
