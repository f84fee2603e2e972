# name: 곱하지 않고 나눔
# belief: 거꾸로 갈 때에는 곱셈이 나눗셈이 된다.
# hint: b를 상수로 보고 ab를 a로 미분하면 무엇입니까? 상류에 그것을 곱합니까, 나눕니까?
# read: 규칙도 기록됩니다
# fails: test, hidden
# needs: Div | divide
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad(upstream):
            return upstream / b, upstream / a

        return a * b, grad

    return inner(a, b)
