# belief: 입력이 둘이면 상류도 둘이 온다고 믿음
# cause: 규칙이 인자를 더 받음
@tf.custom_gradient
def my_multiply(a, b):
    def grad(up_a, up_b):
        return up_a * b, up_b * a
    return a * b, grad
