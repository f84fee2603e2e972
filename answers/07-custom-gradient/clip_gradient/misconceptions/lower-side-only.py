# name: 아래쪽만 자름
# belief: 자르는 것은 아래쪽이면 된다.
# hint: 상류가 5이고 limit이 1이면 얼마가 나가야 합니까?
# read: 그래디언트를 자르기
# fails: test, hidden
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.maximum(upstream, -limit)

        return tf.identity(x), grad

    return inner(x)
