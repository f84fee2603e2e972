# name: 소수점 아래를 남기고 반올림함
# belief: 10을 곱해 반올림하고 10으로 나누면 정수가 된다.
# hint: tf.round(10 * x) / 10은 소수점 아래 몇째 자리까지 남깁니까? 2.7은 얼마가 되어야 합니까?
# read: 반올림을 통과시키기
# fails: test, hidden
# needs: round | rint, Div, Mult
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream

        return tf.round(x * 10) / 10, grad

    return inner(x)
