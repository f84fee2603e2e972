# style: ready-made tf.grad_pass_through
def straight_through_round(x):
    return tf.grad_pass_through(tf.round)(x)
