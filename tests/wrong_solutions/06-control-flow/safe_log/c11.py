# belief: throws the bad elements away with boolean_mask: the shape changes
# cause: 양수인 원소만 남김
def safe_log(x):
    good = tf.boolean_mask(x, x > 0.0)
    return tf.math.log(good)
