# name: 한쪽에만 상류를 곱함
# belief: 상류는 한 번만 곱하면 되므로 한쪽에만 곱한다.
# hint: b로 넘길 것에도 상류가 들어 있습니까?
# read: 규칙도 기록됩니다
# fails: test, hidden
# needs: custom_gradient
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad(upstream):
            return upstream * b, a

        return a * b, grad

    return inner(a, b)
