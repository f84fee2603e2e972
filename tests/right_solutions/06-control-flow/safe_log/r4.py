# style: 양수만 골라 log를 구하고 scatter_nd로 제자리에
def safe_log(x):
    flat = tf.reshape(x, [-1])
    where = tf.where(flat > 0.0)
    logs = tf.math.log(tf.gather_nd(flat, where))
    return tf.reshape(tf.scatter_nd(where, logs, tf.shape(flat, out_type=tf.int64)), tf.shape(x))
