# name: 급수의 계수가 −1/2임
# belief: sin x/x의 급수는 cos x의 급수와 같다.
# hint: 고른 식을 두 번 미분해 보세요. 급수의 x²항의 계수는 얼마입니까?
# read: 8)
# unless: cos
# fails: test, hidden
def safe_sinc(x):
    small = tf.abs(x) < 0.01
    safe = tf.where(small, 1.0, x)
    return tf.where(small, 1.0 - x**2 / 2.0, tf.sin(safe) / safe)
