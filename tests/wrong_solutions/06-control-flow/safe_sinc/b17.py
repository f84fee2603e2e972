# belief: 경계를 "조금 넓게"를 0.5까지 넓혔는데 급수는 두 항뿐
# cause: 급수를 너무 멀리까지 씀
def safe_sinc(x):
    near = tf.abs(x) < 0.5
    safe = tf.where(near, 1.0, x)
    return tf.where(near, 1.0 - x ** 2 / 6.0, tf.sin(safe) / safe)
