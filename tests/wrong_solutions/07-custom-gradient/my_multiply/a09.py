# belief: uses p/a for b and p/b for a (reuse of the product): overlooks zeros
# cause: 곱을 나누어 되찾음
@tf.custom_gradient
def my_multiply(a, b):
    p = a * b
    def grad(upstream):
        return upstream * p / a, upstream * p / b
    return p, grad
