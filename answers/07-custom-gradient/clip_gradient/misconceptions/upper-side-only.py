# name: 위쪽만 자름
# belief: 그래디언트는 위로만 커진다.
# hint: 상류가 -9이고 limit이 2이면 얼마가 나가야 합니까?
# read: 그래디언트를 자르기
# fails: test, hidden
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.minimum(upstream, limit)
        return tf.identity(x), grad

    return inner(x)
