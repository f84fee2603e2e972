# style: double where, no rule
def log1p_exp(x):
    positive = x > 0
    up = tf.where(positive, x, 0.0)
    down = tf.where(positive, 0.0, x)
    return tf.where(positive, up + tf.math.log1p(tf.exp(-up)), tf.math.log1p(tf.exp(down)))
