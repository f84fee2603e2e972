# belief: believes tf.where is enough: the branch not chosen does not matter for the gradient
# cause: where를 한 번만 씀
def log1p_exp(x):
    return tf.where(x > 0, x + tf.math.log(1 + tf.exp(-x)), tf.math.log(1 + tf.exp(x)))
