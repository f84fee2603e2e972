# belief: believes "cut off" means that elements outside the range are dropped (0), not set to the edge
# cause: 큰 것을 0으로 버림
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            inside = tf.abs(upstream) <= limit
            return tf.where(inside, upstream, tf.zeros_like(upstream))
        return tf.identity(x), grad
    return inner(x)
