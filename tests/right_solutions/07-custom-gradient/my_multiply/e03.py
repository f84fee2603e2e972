# style: recursive: the rule itself uses my_multiply
@tf.custom_gradient
def my_multiply(a, b):
    def grad(upstream):
        return my_multiply(upstream, b), my_multiply(upstream, a)
    return tf.math.multiply(a, b), grad
