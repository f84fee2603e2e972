# name: 상류를 두 배로 넘김
# belief: 미분할 때에는 언제나 2를 곱한다.
# hint: 미분계수를 1로 치면 상류에 무엇을 곱합니까?
# read: 반올림을 통과시키기
# fails: test, hidden
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return 2 * upstream

        return tf.round(x), grad

    return inner(x)
