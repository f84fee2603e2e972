# belief: "for large x y is about x": takes y = x already from 10 on (gradient exactly 1, second 0), too early for 1e-5 / 1e-6
def log1p_exp(x):
    small = tf.math.log(1 + tf.exp(tf.minimum(x, 10.0)))
    return tf.where(x > 10.0, x, small)
