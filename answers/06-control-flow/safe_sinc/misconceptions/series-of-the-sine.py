# name: sin x의 급수를 씀
# belief: sin x/x 대신 sin x의 급수를 쓰면 된다.
# hint: 고른 식의 0에서의 값은 얼마입니까? x로 나누었습니까?
# read: 8)
# needs: Sub | subtract | Pow | pow
# fails: test, hidden
def safe_sinc(x):
    small = tf.abs(x) < 0.01
    safe = tf.where(small, 1.0, x)
    return tf.where(small, x - x**3 / 6.0, tf.sin(safe) / safe)
