# name: x의 크기를 보고 자름
# belief: x가 범위를 벗어났을 때만 그래디언트를 자르면 된다.
# hint: x는 범위 안에 있고 상류는 -9이면, 그 -9는 잘려야 합니까?
# read: 그래디언트를 자르기
# fails: test, hidden
# needs: where | cast | if
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.where(tf.abs(x) > limit, tf.clip_by_value(upstream, -limit, limit), upstream)

        return tf.identity(x), grad

    return inner(x)
