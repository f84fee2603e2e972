# name: 둘째 쪽에만 상류를 곱함
# belief: 상류는 마지막에만 곱하면 된다.
# hint: a로 넘길 것에도 상류가 들어 있습니까?
# read: 규칙도 기록됩니다
# fails: test, hidden
# needs: custom_gradient
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad(upstream):
            return b, upstream * a

        return a * b, grad

    return inner(a, b)
