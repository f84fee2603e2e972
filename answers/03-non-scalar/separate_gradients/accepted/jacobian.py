# style: 벡터로 쌓아 tape.jacobian을 구하고 풀어 놓는다
def separate_gradients(functions, x0):
    x = tf.Variable(float(x0))
    with tf.GradientTape() as tape:
        y = tf.stack([f(x) for f in functions])
    return tf.unstack(tape.jacobian(y, x))
