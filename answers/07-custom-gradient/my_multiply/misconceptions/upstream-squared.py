# belief: upstream-multiplied-twice
# hint: 상류는 한 번만 곱합니다. 규칙의 식에 몇 번 나옵니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad(upstream):
            return upstream * upstream * b, upstream * upstream * a
        return a * b, grad

    return inner(a, b)
