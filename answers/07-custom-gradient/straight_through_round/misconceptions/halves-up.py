# name: 한가운데의 수를 늘 올림
# belief: 한가운데에 있는 수는 언제나 올린다.
# hint: tf.round(2.5)를 출력해 보세요.
# read: 연습 1
# fails: test, hidden
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream
        return tf.floor(x + 0.5), grad

    return inner(x)
