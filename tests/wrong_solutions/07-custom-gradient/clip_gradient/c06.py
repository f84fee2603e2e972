# belief: 큰 쪽만 자름: 큰 음수 상류를 잊음
# cause: 위쪽만 자름
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.minimum(upstream, limit)
        return tf.identity(x), grad
    return inner(x)
