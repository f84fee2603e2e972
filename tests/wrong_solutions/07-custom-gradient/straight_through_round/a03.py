# belief: believes the backward pass of a rounding layer rounds too (same as forward)
# cause: 상류까지 반올림함
@tf.custom_gradient
def straight_through_round(x):
    def grad(upstream):
        return tf.round(upstream)
    return tf.round(x), grad
