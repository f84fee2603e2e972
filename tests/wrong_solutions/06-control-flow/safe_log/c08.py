# belief: inner clip at 1e-7 instead of a where: tiny positive numbers are clipped too
# cause: 작은 양수까지 막음
def safe_log(x):
    inside = tf.maximum(x, 1e-7)
    return tf.where(x > 0.0, tf.math.log(inside), 0.0)
