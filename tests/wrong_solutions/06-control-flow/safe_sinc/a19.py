# belief: widens the border to |x| < 0.5 with 1 - x²/6: believes the series is good enough there
# cause: 급수를 너무 멀리까지 씀
def safe_sinc(x):
    near = tf.abs(x) < 0.5
    safe = tf.where(near, 1.0, x)
    return tf.where(near, 1.0 - x ** 2 / 6.0, tf.sin(safe) / safe)
