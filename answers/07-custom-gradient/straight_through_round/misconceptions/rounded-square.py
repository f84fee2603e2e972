# belief: rule-of-the-example
# hint: x = 2.7에서 값은 얼마여야 합니까? 예제의 x ** 2는 어느 함수의 것입니까?
# read: 반올림을 통과시키기
# fails: test, hidden
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * 2 * x

        return tf.round(x**2), grad

    return inner(x)
