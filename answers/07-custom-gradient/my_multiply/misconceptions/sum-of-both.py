# name: 두 그래디언트를 더함
# belief: 규칙은 두 미분계수를 더한 것을 넘긴다.
# hint: a로 넘길 것에 u·a도 들어 있어야 합니까?
# read: 규칙도 기록됩니다
# fails: test, hidden
# needs: custom_gradient, Add
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad(upstream):
            return upstream * (a + b), upstream * (a + b)

        return a * b, grad

    return inner(a, b)
