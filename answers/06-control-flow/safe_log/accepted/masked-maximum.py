# style: 아래를 막은 log에 0과 1의 마스크를 곱한다
def safe_log(x):
    x = tf.convert_to_tensor(x)
    mask = tf.cast(x > 0.0, tf.float32)
    return tf.math.log(tf.maximum(x, 1e-20)) * mask
