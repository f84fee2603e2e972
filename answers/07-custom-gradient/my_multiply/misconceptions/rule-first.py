# belief: rule-first
# hint: 돌려주는 두 가지의 순서를 my_square와 견주어 보세요.
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
@tf.custom_gradient
def my_multiply(a, b):
    def grad(upstream):
        return upstream * b, upstream * a

    return grad, a * b
