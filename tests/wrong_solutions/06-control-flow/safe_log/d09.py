# belief: avoids the error of `if` on a vector with reduce_all: one bad element makes everything 0
# cause: 벡터 전체를 한 조건으로 고름
def safe_log(x):
    if tf.reduce_all(x > 0.0):
        return tf.math.log(x)
    return 0.0 * x
