# style: recursion: the rule uses the function itself
@tf.custom_gradient
def my_multiply(a, b):
    return tf.einsum("...,...->...", a, b), lambda u: [my_multiply(u, b), my_multiply(u, a)]
