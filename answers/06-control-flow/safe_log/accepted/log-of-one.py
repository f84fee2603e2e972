# style: 양수가 아닌 자리를 1로 바꾸면 log가 저절로 0이 된다
def safe_log(x):
    return tf.math.log(tf.where(x > 0, x, tf.ones_like(x)))
