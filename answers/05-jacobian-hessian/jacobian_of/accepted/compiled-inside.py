# style: tf.function 안에서 구한다
def jacobian_of(f, x):
    @tf.function
    def compute(point):
        with tf.GradientTape() as tape:
            tape.watch(point)
            y = f(point)
        return tape.jacobian(y, point, unconnected_gradients=tf.UnconnectedGradients.ZERO)

    return compute(x)
