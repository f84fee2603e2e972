# name: 언제나 올림
# belief: 반올림은 소수점 아래를 올리는 것이다.
# hint: -1.6을 반올림하면 -1입니까, -2입니까?
# read: 반올림을 통과시키기
# fails: test, hidden
# needs: ceil
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream

        return tf.math.ceil(x), grad

    return inner(x)
