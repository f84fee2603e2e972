# belief: upstream-added
# hint: 상류와 국소 미분계수는 더합니까, 곱합니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad(upstream):
            return upstream + b, upstream + a
        return a * b, grad

    return inner(a, b)
