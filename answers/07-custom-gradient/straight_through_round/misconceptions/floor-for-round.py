# name: 언제나 내림
# belief: 반올림은 소수점 아래를 내리는 것이다.
# hint: 2.7을 반올림하면 2입니까, 3입니까?
# read: 연습 1
# fails: test, hidden
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream
        return tf.floor(x), grad

    return inner(x)
