# belief: one-gradient-for-two
# hint: 위치로 준 인자는 몇 개입니까? 규칙은 몇 개를 돌려줍니까? (텐서에 튜플을 곱하면 텐서 하나가 됩니다.)
# read: 규칙도 기록됩니다
# fails: test, hidden
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad(upstream):
            return upstream * b
        return a * b, grad

    return inner(a, b)
