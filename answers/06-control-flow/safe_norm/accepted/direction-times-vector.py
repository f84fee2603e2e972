# style: 멈춘 방향 벡터와 x의 내적으로 쓴다
def safe_norm(x):
    direction = tf.math.divide_no_nan(x, tf.norm(x))
    return tf.reduce_sum(tf.stop_gradient(direction) * x)
