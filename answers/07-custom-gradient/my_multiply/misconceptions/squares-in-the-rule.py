# name: 규칙에 제곱을 씀
# belief: a로 넘길 것에는 a가 들어가고 두 번 곱한다.
# hint: b를 상수로 보고 ab를 a로 미분하면 무엇입니까?
# read: 규칙도 기록됩니다
# fails: test, hidden
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad(upstream):
            return upstream * a**2, upstream * b**2

        return a * b, grad

    return inner(a, b)
