# belief: upstream-forgotten
# hint: 상류가 10이면 두 그래디언트는 몇 배가 되어야 합니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad(upstream):
            return b, a
        return a * b, grad

    return inner(a, b)
