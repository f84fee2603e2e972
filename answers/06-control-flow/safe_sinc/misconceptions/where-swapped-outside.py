# belief: where-swapped
# hint: 0에서 먼 자리에서 바깥 where가 고른 것은 무엇입니까? 참일 때의 값은 몇째 인자입니까?
# read: 고치기
# fails: test, hidden
def safe_sinc(x):
    small = tf.abs(x) < 0.01
    safe = tf.where(small, 1.0, x)
    return tf.where(small, tf.sin(safe) / safe, 1.0 - x**2 / 6.0)
