# belief: A small epsilon in the denominator only protects from division by zero and never changes the result. Wrong for short v: at a length of 1e-3 the result is off by 0.1 percent.
# cause: 분모에 작은 수를 더함
def directional_derivative(f, x, v):
    x = tf.Variable(x, dtype=tf.float32)
    v = tf.convert_to_tensor(v, dtype=tf.float32)
    eps = 1e-6  # 0으로 나누기 방지
    u = v / (tf.norm(v) + eps)
    with tf.GradientTape() as tape:
        y = f(x)
    grad = tape.gradient(y, x)
    return tf.reduce_sum(grad * u)
