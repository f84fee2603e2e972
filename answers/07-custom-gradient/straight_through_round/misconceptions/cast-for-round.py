# name: 소수점 아래를 버림
# belief: 정수로 바꾸면 반올림이 된다.
# hint: 2.7을 정수로 바꾸면 2입니까, 3입니까?
# read: 연습 1
# fails: test, hidden
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream
        return tf.cast(tf.cast(x, tf.int32), tf.float32), grad

    return inner(x)
