# belief: writes the wanted second derivative -1/3 as the coefficient of x² (forgets the factor 2)
# cause: 2계 미분계수를 그대로 계수로 씀
def safe_sinc(x):
    zero = x == 0.0
    safe = tf.where(zero, 1.0, x)
    return tf.where(zero, 1.0 - x ** 2 / 3.0, tf.sin(safe) / safe)
