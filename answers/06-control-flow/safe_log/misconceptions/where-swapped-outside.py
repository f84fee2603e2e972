# belief: where-swapped
# hint: x가 2일 때 바깥 where가 고른 것은 무엇입니까? 참일 때의 값은 몇째 인자입니까?
# read: 고치기
# fails: test, hidden
def safe_log(x):
    safe = tf.where(x > 0.0, x, 1.0)
    return tf.where(x > 0.0, 0.0, tf.math.log(safe))
