# name: 2를 곱함
# belief: x²처럼 2를 곱한다.
# hint: a를 상수로 보지 않을 때 ab는 a의 몇 제곱입니까?
# read: 규칙도 기록됩니다
# fails: test, hidden
# needs: custom_gradient
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad(upstream):
            return upstream * 2 * b, upstream * 2 * a

        return a * b, grad

    return inner(a, b)
