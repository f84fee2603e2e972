# belief: believes rows = inputs (gradient-layout), transposes the result "so each output is a ... column"
# cause: 행과 열을 바꿈
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    J = tape.jacobian(y, x, unconnected_gradients=tf.UnconnectedGradients.ZERO)
    return tf.transpose(J)
