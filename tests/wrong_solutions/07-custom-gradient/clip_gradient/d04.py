# belief: 너무 큰 것만 자르면 된다고 생각해 아래쪽(-limit)을 빠뜨림
# cause: 위쪽만 자름
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return tf.minimum(upstream, limit)
        return tf.identity(x), grad
    return inner(x)
