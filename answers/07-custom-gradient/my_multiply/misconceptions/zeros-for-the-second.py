# name: 둘째 자리에 0을 넘김
# belief: 미분하는 것은 언제나 첫째 인자뿐이다.
# hint: a를 상수로 보고 ab를 b로 미분하면 0입니까?
# read: 규칙도 기록됩니다
# fails: test, hidden
# needs: custom_gradient
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad(upstream):
            return upstream * b, tf.zeros_like(b)

        return a * b, grad

    return inner(a, b)
