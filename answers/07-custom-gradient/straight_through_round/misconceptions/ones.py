# belief: upstream-forgotten
# hint: 상류가 4이면 x는 얼마를 받아야 합니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.ones_like(upstream)
        return tf.round(x), grad

    return inner(x)
