# belief: misplaces stop_gradient: only round(x) inside, then minus x outside, so the x's cancel (gradient 0)
# cause: x가 서로 지워짐
def straight_through_round(x):
    return x + tf.stop_gradient(tf.round(x)) - x
