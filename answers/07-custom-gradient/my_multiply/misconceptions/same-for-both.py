# name: 두 자리에 같은 것을 넘김
# belief: 입력이 둘이어도 그래디언트는 같다.
# hint: b로 넘길 것에는 무엇이 들어가야 합니까?
# read: 규칙도 기록됩니다
# fails: test, hidden
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad(upstream):
            return upstream * b, upstream * b
        return a * b, grad

    return inner(a, b)
