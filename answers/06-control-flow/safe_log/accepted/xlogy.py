# style: 0이면 0을 주는 tf.math.xlogy를 쓴다
def safe_log(x):
    x = tf.convert_to_tensor(x)
    mask = tf.cast(x > 0.0, tf.float32)
    return tf.math.xlogy(mask, x)
