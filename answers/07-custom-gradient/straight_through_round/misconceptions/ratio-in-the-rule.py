# name: 상류에 값과 x의 비율을 곱함
# belief: 규칙은 값이 몇 배가 되었는지를 곱해야 한다.
# hint: 여기에서는 미분계수를 얼마로 칩니까? 그 비율이 언제나 1입니까?
# read: 반올림을 통과시키기
# fails: test, hidden
# needs: custom_gradient, Div | divide
# unless: stop_gradient
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.round(x) / x

        return tf.round(x), grad

    return inner(x)
