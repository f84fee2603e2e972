# belief: 입력이 둘이니 상류도 둘이라고 믿음
# cause: 규칙이 인자를 더 받음
@tf.custom_gradient
def my_multiply(a, b):
    def grad(upstream_a, upstream_b):
        return upstream_a * b, upstream_b * a
    return a * b, grad
