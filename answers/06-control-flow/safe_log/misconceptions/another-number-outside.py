# belief: another-number-outside
# hint: 바깥 where가 0에서 고른 수는 얼마입니까? 함수의 값은 얼마여야 합니까?
# read: 고치기
# fails: test, hidden
def safe_log(x):
    safe = tf.where(x > 0.0, x, 1.0)
    return tf.where(x > 0.0, tf.math.log(safe), 1.0)
