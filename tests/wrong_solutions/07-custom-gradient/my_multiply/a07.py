# belief: believes the other factor must be held constant, so stop_gradient in the rule
# cause: 규칙 안에서 멈춤
@tf.custom_gradient
def my_multiply(a, b):
    def grad(upstream):
        return upstream * tf.stop_gradient(b), upstream * tf.stop_gradient(a)
    return a * b, grad
