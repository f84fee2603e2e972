# belief: rule-of-the-example
# hint: 미분계수를 1로 치면 상류에 무엇을 곱합니까? my_square의 2x는 어느 함수의 것입니까?
# read: 반올림을 통과시키기
# fails: test, hidden
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * 2 * x

        return tf.round(x), grad

    return inner(x)
