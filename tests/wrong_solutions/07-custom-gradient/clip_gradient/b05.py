# belief: clips upstream rightly, then multiplies by "the local derivative", which the student takes to be x (value and derivative of identity mixed up)
# cause: 자른 것에 x를 곱함
def clip_gradient(x, limit):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            clipped = tf.clip_by_value(upstream, -limit, limit)
            return clipped * x
        return tf.identity(x), grad
    return inner(x)
