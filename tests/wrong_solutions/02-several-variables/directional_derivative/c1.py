# belief: Forgot the square root of the length: divides v by the sum of squares instead of by the norm, so the result is right only for unit vectors.
# cause: 길이의 제곱으로 나눔
def directional_derivative(f, x, v):
    point = tf.Variable(x, dtype=tf.float32)
    direction = tf.cast(v, tf.float32)
    length = tf.reduce_sum(direction ** 2)
    unit = direction / length
    with tf.GradientTape() as tape:
        z = f(point)
    g = tape.gradient(z, point)
    return tf.reduce_sum(g * unit)
