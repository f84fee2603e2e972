# belief: rule-gives-nothing
# hint: 규칙이 마지막에 무엇을 돌려줍니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            upstream * 1
        return tf.round(x), grad

    return inner(x)
