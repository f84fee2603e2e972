# name: 0.5를 더하고 버림
# belief: 0.5를 더하고 소수점 아래를 버리면 언제나 반올림이다.
# hint: tf.cast는 음수의 소수점 아래를 어느 쪽으로 버립니까?
# read: 반올림을 통과시키기
# fails: test, hidden
# needs: cast, Add
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream

        return tf.cast(tf.cast(x + 0.5, tf.int32), tf.float32), grad

    return inner(x)
