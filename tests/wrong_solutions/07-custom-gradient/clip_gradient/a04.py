# belief: believes clipping a gradient is clip_by_norm (shrinks the whole vector)
# cause: 길이로 자름
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.clip_by_norm(upstream, limit)
        return tf.identity(x), grad
    return inner(x)
