# name: 두 자리에 u·a를 넘김
# belief: 입력이 둘이어도 그래디언트는 하나로 정해진다.
# hint: a로 넘길 것에는 무엇이 들어가야 합니까?
# read: 규칙도 기록됩니다
# fails: test, hidden
# needs: custom_gradient
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad(upstream):
            return upstream * a, upstream * a

        return a * b, grad

    return inner(a, b)
