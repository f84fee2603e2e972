# style: 0 근처에서 2계 미분계수가 맞는 다른 식을 고른다
def safe_sinc(x):
    near = tf.abs(x) < 1e-3
    away = tf.where(near, 1.0, x)
    return tf.where(near, (2.0 + tf.cos(x)) / 3.0, tf.sin(away) / away)
