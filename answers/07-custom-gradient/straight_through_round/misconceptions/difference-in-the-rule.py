# name: 상류에 반올림의 차이를 곱함
# belief: 규칙은 값이 얼마나 달라졌는지를 알려야 한다.
# hint: 상류에 무엇을 곱하거나 더했습니까? 여기에서는 미분계수를 얼마로 칩니까?
# read: 반올림을 통과시키기
# fails: test, hidden
# needs: custom_gradient, Sub
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * (tf.round(x) - x)

        return tf.round(x), grad

    return inner(x)
