# belief: remembers the pattern t + stop_gradient(other - t) but swaps the two roles: value is x, gradient goes through tf.round
# cause: 두 자리를 바꿈
def straight_through_round(x):
    rounded = tf.round(x)
    return rounded + tf.stop_gradient(x - rounded)
