# belief: believes "clip the gradient" is the well-known clip_by_norm (whole length), not element by element
# cause: 길이로 자름
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.clip_by_norm(upstream, limit)
        return tf.identity(x), grad
    return inner(x)
