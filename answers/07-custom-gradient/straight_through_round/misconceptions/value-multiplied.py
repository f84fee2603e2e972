# belief: value-in-the-rule
# hint: 상류에 곱할 것은 값입니까, 미분계수입니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.round(x)
        return tf.round(x), grad

    return inner(x)
