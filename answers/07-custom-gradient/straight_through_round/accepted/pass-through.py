# style: TensorFlow의 grad_pass_through를 쓴다
def straight_through_round(x):
    return tf.grad_pass_through(tf.round)(x)
