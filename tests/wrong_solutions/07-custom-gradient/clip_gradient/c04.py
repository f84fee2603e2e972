# belief: 그래디언트 자르기 = clip_by_norm이라고 믿음 (스칼라에서는 같음)
# cause: 길이로 자름
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.clip_by_norm(upstream, limit)
        return tf.identity(x), grad
    return inner(x)
