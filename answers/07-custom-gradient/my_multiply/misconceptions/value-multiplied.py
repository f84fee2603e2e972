# belief: value-in-the-rule
# hint: 상류에 곱할 것은 값입니까, 미분계수입니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad(upstream):
            return upstream * a * b, upstream * a * b
        return a * b, grad

    return inner(a, b)
