# belief: The student adds a small number to the length against division by zero and thinks it cannot matter; for short v (‖v‖ about 1e-3) the result is off by about one part in a thousand.
# cause: 분모에 작은 수를 더함
def directional_derivative(f, x, v):
    eps = 1e-6  # 0으로 나누는 것을 막기 위해
    p = tf.Variable(x, dtype=tf.float32)
    direction = tf.Variable(v, dtype=tf.float32)
    unit = direction / (tf.norm(direction) + eps)
    with tf.GradientTape() as tape:
        z = f(p)
    return tf.reduce_sum(tape.gradient(z, p) * unit)
