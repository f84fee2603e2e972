# style: einsum in value and rule
@tf.custom_gradient
def my_multiply(a, b):
    def times(s, t):
        return tf.einsum("...,...->...", s, t)
    return times(a, b), lambda u: [times(u, other) for other in (b, a)]
