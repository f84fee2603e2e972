# belief: A small number in the denominator protects against division by zero and never matters. For short v (length 1e-3) the result is off by a thousandth.
# cause: 분모에 작은 수를 더함
def directional_derivative(f, x, v):
    x = tf.Variable(x, dtype=tf.float32)
    v = tf.Variable(v, dtype=tf.float32)
    with tf.GradientTape() as tape:
        z = f(x)
    g = tape.gradient(z, x)
    unit = v / (tf.norm(v) + 1e-6)
    return tf.reduce_sum(g * unit)
