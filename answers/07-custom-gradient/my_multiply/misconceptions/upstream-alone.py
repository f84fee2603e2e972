# belief: upstream-alone
# hint: 국소 미분계수는 무엇입니까? 규칙의 식에 그것이 있습니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad(upstream):
            return upstream, upstream
        return a * b, grad

    return inner(a, b)
