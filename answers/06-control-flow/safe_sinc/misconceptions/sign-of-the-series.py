# name: 급수의 부호를 바꿈
# belief: 급수의 항은 모두 더한다.
# hint: 급수의 둘째 항의 부호를 다시 보세요.
# read: 8)
# fails: test, hidden
def safe_sinc(x):
    small = tf.abs(x) < 0.01
    safe = tf.where(small, 1.0, x)
    return tf.where(small, 1.0 + x**2 / 6.0, tf.sin(safe) / safe)
