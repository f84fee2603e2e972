# belief: believes that inside the rule the other factor must be held constant (partial derivative), so wraps it in stop_gradient
# cause: 규칙 안에서 멈춤
@tf.custom_gradient
def my_multiply(a, b):
    def grad(upstream):
        grad_a = upstream * tf.stop_gradient(b)
        grad_b = upstream * tf.stop_gradient(a)
        return grad_a, grad_b
    return a * b, grad
