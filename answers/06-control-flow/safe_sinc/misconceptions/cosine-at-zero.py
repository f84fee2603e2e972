# name: 0에서 cos x를 고름
# belief: 극한을 구할 때처럼 분자와 분모를 미분한 cos x를 쓰면 된다.
# hint: cos x의 2계 미분계수는 0에서 얼마입니까? 0에서 값이 같다고 같은 함수입니까?
# read: 8)
# needs: cos
# fails: test, hidden
def safe_sinc(x):
    small = tf.abs(x) < 0.01
    safe = tf.where(small, 1.0, x)
    return tf.where(small, tf.cos(x), tf.sin(safe) / safe)
