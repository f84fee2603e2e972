# belief: widens the border but forgets abs: all negative x take the series
# cause: 음수를 모두 0 근처로 봄
def safe_sinc(x):
    near = x < 0.01
    safe = tf.where(near, 1.0, x)
    return tf.where(near, 1.0 - x ** 2 / 6.0, tf.sin(safe) / safe)
