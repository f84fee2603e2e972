# style: 양수인 원소만 꺼내 계산하고 제자리에 넣는다
def safe_log(x):
    flat = tf.reshape(x, [-1])
    places = tf.where(flat > 0.0)
    logs = tf.math.log(tf.gather_nd(flat, places))
    return tf.reshape(tf.tensor_scatter_nd_update(0.0 * flat, places, logs), x.shape)
