# name: 둘째 그래디언트의 부호를 바꿈
# belief: 둘째 인자의 그래디언트는 부호가 바뀐다.
# hint: a를 상수로 보고 ab를 b로 미분하면 a입니까, -a입니까?
# read: 규칙도 기록됩니다
# fails: test, hidden
# needs: USub | negative | Sub
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad(upstream):
            return upstream * b, -upstream * a

        return a * b, grad

    return inner(a, b)
