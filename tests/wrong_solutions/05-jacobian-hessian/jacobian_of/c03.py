# belief: makes a variable of the constant so that it is watched, but still computes f(x) from the constant
# cause: f에 넣은 것과 다른 것을 소스로 넘김
def jacobian_of(f, x):
    point = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.jacobian(y, point, unconnected_gradients=tf.UnconnectedGradients.ZERO)
