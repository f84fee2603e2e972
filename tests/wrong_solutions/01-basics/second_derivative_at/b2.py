# belief: Nests and indents the tapes correctly, but the outer tape differentiates y instead of the first derivative, so f'(x0) comes back.
# cause: 한 번만 미분한 값을 돌려줌
def second_derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape1:
        with tf.GradientTape() as tape2:
            y = f(x)
        dy = tape2.gradient(y, x)
    ddy = tape1.gradient(y, x)
    return ddy
