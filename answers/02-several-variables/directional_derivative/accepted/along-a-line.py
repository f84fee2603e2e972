# style: f(x + t u)를 t = 0에서 t로 미분합니다.
def directional_derivative(f, x, v):
    x = tf.cast(x, tf.float32)
    u = tf.cast(v, tf.float32)
    u = u / tf.sqrt(tf.reduce_sum(u ** 2))
    t = tf.Variable(0.0)
    with tf.GradientTape() as tape:
        y = f(x + t * u)
    return tape.gradient(y, t)
