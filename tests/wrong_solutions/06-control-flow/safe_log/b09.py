# belief: log에 아주 작은 수보다 작은 것만 안 들어가게 하면 된다고 보고 1e-7로 자른다 (10^-12도 양수라는 것을 놓침)
# cause: 작은 양수까지 막음
def safe_log(x):
    a = tf.math.log(tf.maximum(x, 1e-7))
    return tf.where(x > 0.0, a, 0.0)
