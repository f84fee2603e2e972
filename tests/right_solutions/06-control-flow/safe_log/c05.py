# style: R5 flatten, gather the positive ones, scatter their logs into zeros
def safe_log(x):
    flat = tf.reshape(x, [-1])
    where = tf.where(flat > 0.0)
    logs = tf.math.log(tf.gather_nd(flat, where))
    return tf.reshape(tf.tensor_scatter_nd_update(tf.zeros_like(flat), where, logs), tf.shape(x))
