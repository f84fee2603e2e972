# belief: rule-first
# hint: 돌려주는 두 가지의 순서를 my_square와 견주어 보세요.
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
@tf.custom_gradient
def straight_through_round(x):
    def grad(upstream):
        return upstream

    return grad, tf.round(x)
