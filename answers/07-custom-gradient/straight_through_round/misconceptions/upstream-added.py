# belief: upstream-added
# hint: 미분계수가 1이면 상류에 1을 더합니까, 곱합니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream + 1.0

        return tf.round(x), grad

    return inner(x)
