# style: 원소마다 파이썬의 if로 고른다
def safe_log(x):
    flat = tf.unstack(tf.reshape(x, [-1]))
    logs = [tf.math.log(item) if item > 0.0 else 0.0 * item for item in flat]
    return tf.reshape(tf.stack(logs), x.shape)
