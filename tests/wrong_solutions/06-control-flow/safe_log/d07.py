# belief: believes a floor of 1e-7 inside the log is harmless (overlooks tiny positive x: value and gradient are cut off)
# cause: 작은 양수까지 막음
def safe_log(x):
    safe = tf.maximum(x, 1e-7)
    return tf.where(x > 0.0, tf.math.log(safe), 0.0)
