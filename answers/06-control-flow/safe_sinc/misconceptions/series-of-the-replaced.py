# name: 급수에도 바꾼 수를 넣음
# belief: 안전한 수로 바꾸었으면 모든 식에 그것을 넣어야 한다.
# hint: x가 0일 때 급수에 들어간 수는 얼마입니까? 급수에는 무엇이 들어가야 합니까?
# read: 8)
# needs: where*2
# fails: test, hidden
def safe_sinc(x):
    small = tf.abs(x) < 0.01
    safe = tf.where(small, 1.0, x)
    return tf.where(small, 1.0 - safe**2 / 6.0, tf.sin(safe) / safe)
