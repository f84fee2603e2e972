# belief: two positional arguments; mixes up the order of what grad returns (None first)
# cause: None의 자리를 바꿈
@tf.custom_gradient
def clip_gradient(x, limit):
    def grad(upstream):
        return None, tf.clip_by_value(upstream, -limit, limit)
    return tf.identity(x), grad
