# name: 상류의 부호만 넘김
# belief: 통과시키는 것은 방향만이면 된다.
# hint: 상류가 4이면 x는 1을 받아야 합니까, 4를 받아야 합니까?
# read: 반올림을 통과시키기
# fails: test, hidden
# needs: sign
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.sign(upstream)

        return tf.round(x), grad

    return inner(x)
