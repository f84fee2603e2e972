# belief: chooses the safe formula per element with tf.where, believes the unchosen branch cannot do harm
# cause: where를 한 번만 씀
def log1p_exp(x):
    positive = x + tf.math.log(1 + tf.exp(-x))
    negative = tf.math.log(1 + tf.exp(x))
    return tf.where(x > 0, positive, negative)
