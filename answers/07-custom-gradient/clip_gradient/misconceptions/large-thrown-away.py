# name: 큰 것을 0으로 버림
# belief: 범위를 벗어난 그래디언트는 쓰지 않는다.
# hint: 범위를 벗어난 원소는 얼마로 바뀌어야 합니까?
# read: 그래디언트를 자르기
# fails: test, hidden
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.where(tf.abs(upstream) > limit, tf.zeros_like(upstream), upstream)
        return tf.identity(x), grad

    return inner(x)
