# name: x에 π를 곱함
# belief: sinc 함수는 언제나 sin πx/πx이다.
# hint: x = 1에서의 값을 출력하여 sin 1과 견주어 보세요.
# read: 8)
# needs: pi
# fails: test, hidden
def safe_sinc(x):
    x = np.pi * x
    small = tf.abs(x) < 0.01
    safe = tf.where(small, 1.0, x)
    return tf.where(small, 1.0 - x**2 / 6.0, tf.sin(safe) / safe)
