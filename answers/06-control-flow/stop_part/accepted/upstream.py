# style: g의 값을 상류 그래디언트로 준다
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    factor = g(tf.identity(x))
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x, output_gradients=factor)
