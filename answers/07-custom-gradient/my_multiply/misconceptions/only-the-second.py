# name: 둘째 그래디언트만 넘김
# belief: 미분하는 것은 언제나 마지막 인자뿐이다.
# hint: a로 미분하면 무엇이 나와야 합니까?
# read: 규칙도 기록됩니다
# fails: test, hidden
# needs: custom_gradient, rule-none-first
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad(upstream):
            return None, upstream * a

        return a * b, grad

    return inner(a, b)
