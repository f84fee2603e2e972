# name: 2계 미분계수를 그대로 계수로 씀
# belief: 2계 미분계수가 −1/3이면 x²의 계수도 −1/3이다.
# hint: 1 − x²/3을 두 번 미분해 보세요. 2는 어디에서 나옵니까?
# read: 8)
# fails: test, hidden
def safe_sinc(x):
    small = tf.abs(x) < 0.01
    safe = tf.where(small, 1.0, x)
    return tf.where(small, 1.0 - x**2 / 3.0, tf.sin(safe) / safe)
