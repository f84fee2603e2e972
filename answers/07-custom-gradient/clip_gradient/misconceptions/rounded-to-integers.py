# name: 자른 것을 반올림함
# belief: 자르는 것은 정수로 만드는 것이다.
# hint: 상류 -0.25는 그대로 지나가야 합니까?
# read: 그래디언트를 자르기
# fails: test, hidden
# needs: round | rint | floor | ceil
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.round(tf.clip_by_value(upstream, -limit, limit))

        return tf.identity(x), grad

    return inner(x)
