# style: the rule calls the function itself (recursion)
@tf.custom_gradient
def my_multiply(a, b):
    def grad(upstream):
        return my_multiply(upstream, b), my_multiply(upstream, a)
    return tf.multiply(a, b), grad
