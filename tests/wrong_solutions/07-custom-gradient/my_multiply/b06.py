# belief: believes dy/da = y/a is as good as b (forgets elements that are 0)
# cause: 곱을 나누어 되찾음
@tf.custom_gradient
def my_multiply(a, b):
    y = a * b
    def grad(upstream):
        return upstream * y / a, upstream * y / b
    return y, grad
