# name: 상류까지 반올림함
# belief: 거꾸로 갈 때에도 반올림해야 한다.
# hint: 상류가 0.5이면 x는 얼마를 받아야 합니까?
# read: 반올림을 통과시키기
# fails: test, hidden
# needs: round*2 | rint*2
# unless: where
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.round(upstream)

        return tf.round(x), grad

    return inner(x)
