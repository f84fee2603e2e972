# style: both arguments by position, lambda rule with maximum/minimum and None for limit
@tf.custom_gradient
def clip_gradient(x, limit):
    return x + 0.0, lambda u: (tf.maximum(tf.minimum(u, limit), -limit), None)
