# name: 급수를 너무 멀리까지 씀
# belief: 급수의 두 항이면 어디에서나 충분하다.
# hint: 0.25에서 급수의 두 항과 sin x/x을 견주어 보세요. 어디까지 급수를 쓰고 있습니까?
# read: 8)
# fails: test, hidden
def safe_sinc(x):
    small = tf.abs(x) < 1.0
    safe = tf.where(small, 1.0, x)
    return tf.where(small, 1.0 - x**2 / 6.0, tf.sin(safe) / safe)
