# belief: replaced-unused
# hint: 안쪽 where가 돌려준 것은 어디에 쓰였습니까? log에 넣은 것은 무엇입니까?
# read: 고치기
# fails: test, hidden
def safe_log(x):
    safe = tf.where(x > 0.0, x, 1.0)
    return tf.where(x > 0.0, tf.math.log(x), 0.0)
