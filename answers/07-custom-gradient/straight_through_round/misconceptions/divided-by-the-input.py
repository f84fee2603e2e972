# name: 상류를 x로 나눔
# belief: 규칙은 x로 나누어 되돌리는 것이다.
# hint: 미분계수를 1로 치면 상류에 무엇을 합니까? 규칙의 식에 x가 있어야 합니까?
# read: 반올림을 통과시키기
# fails: test, hidden
# needs: Div | divide
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream / x

        return tf.round(x), grad

    return inner(x)
