# belief: "자른다"를 범위 밖의 그래디언트를 버린다(0으로)로 이해함
# cause: 큰 것을 0으로 버림
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            inside = tf.abs(upstream) <= limit
            return tf.where(inside, upstream, tf.zeros_like(upstream))
        return tf.identity(x), grad
    return inner(x)
