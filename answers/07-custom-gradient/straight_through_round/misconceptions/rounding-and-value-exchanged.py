# name: 값 대신 상류를 반올림함
# belief: 값은 그대로 두고 그래디언트를 반올림한다.
# hint: 반올림해야 하는 것은 값입니까, 상류입니까?
# read: 반올림을 통과시키기
# fails: test, hidden
# needs: round | rint
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.round(upstream)

        return tf.identity(x), grad

    return inner(x)
