# belief: upstream-multiplied-twice
# hint: 상류는 한 번만 넘깁니다. 규칙의 식에 몇 번 나옵니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * upstream

        return tf.round(x), grad

    return inner(x)
