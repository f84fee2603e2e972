# belief: 편미분은 다른 변수를 상수로 보니 stop_gradient를 해야 한다고 믿음
# cause: 규칙 안에서 멈춤
@tf.custom_gradient
def my_multiply(a, b):
    def grad(upstream):
        return upstream * tf.stop_gradient(b), upstream * tf.stop_gradient(a)
    return a * b, grad
