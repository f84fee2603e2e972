# style: picks only the positive elements, takes their log, scatters them back into zeros
def safe_log(x):
    flat = tf.reshape(x, [-1])
    places = tf.where(flat > 0.0)
    logs = tf.math.log(tf.gather_nd(flat, places))
    return tf.reshape(tf.scatter_nd(places, logs, tf.shape(flat, out_type=tf.int64)), tf.shape(x))
