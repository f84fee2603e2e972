# style: 규칙이 자기 자신을 다시 쓴다
@tf.custom_gradient
def my_multiply(a, b):
    def grad(upstream):
        return my_multiply(upstream, b), my_multiply(upstream, a)

    return a * b, grad
