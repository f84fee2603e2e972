# belief: b = p/a 이니 구해 둔 곱 p를 나누어 쓰면 된다고 믿음 (0을 잊음)
# cause: 곱을 나누어 되찾음
@tf.custom_gradient
def my_multiply(a, b):
    product = a * b
    def grad(upstream):
        return upstream * product / a, upstream * product / b
    return product, grad
