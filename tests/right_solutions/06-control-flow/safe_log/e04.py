# style: 펴서 양수인 원소만 골라 log를 구하고 scatter_nd로 제자리에 돌려놓음 (where로 고르지 않음)
def safe_log(x):
    flat = tf.reshape(x, [-1])
    places = tf.where(flat > 0.0)
    logs = tf.math.log(tf.gather_nd(flat, places))
    spread = tf.scatter_nd(places, logs, tf.shape(flat, out_type=tf.int64))
    return tf.reshape(spread, tf.shape(x))
