# style: decorated with two arguments, None for limit, min/max instead of clip_by_value, walrus
@tf.custom_gradient
def clip_gradient(x, limit):
    def grad(upstream):
        return tf.maximum(low := -limit, tf.minimum(upstream, -low)), None
    return x + 0.0, grad
