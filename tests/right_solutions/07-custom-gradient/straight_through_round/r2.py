# style: tf.grad_pass_through
straight_through_round = tf.grad_pass_through(tf.round)
