# style: tf.function 안에서 구한다
def jacobian_vector_product(f, x, v):
    @tf.function
    def forward(point, direction):
        with tf.autodiff.ForwardAccumulator(point, direction) as accumulator:
            y = f(point)
        return accumulator.jvp(y, unconnected_gradients=tf.UnconnectedGradients.ZERO)

    return forward(x, v)
