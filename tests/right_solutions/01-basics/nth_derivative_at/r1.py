# style: wraps the function n times in a loop through a factory
def nth_derivative_at(f, x0, n):
    def differentiate(g):
        def dg(x):
            with tf.GradientTape() as tape:
                tape.watch(x)
                y = g(x)
            return tape.gradient(y, x, unconnected_gradients=tf.UnconnectedGradients.ZERO)
        return dg

    function = f
    for _ in range(n):
        function = differentiate(function)
    return function(tf.Variable(x0, dtype=tf.float32))
