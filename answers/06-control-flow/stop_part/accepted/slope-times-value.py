# style: f의 미분계수에 g의 값을 곱한다
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x) * g(tf.convert_to_tensor(x))
