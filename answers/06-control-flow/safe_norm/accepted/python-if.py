# style: 스칼라 하나를 보고 파이썬의 if로 고른다
def safe_norm(x):
    if tf.reduce_any(x != 0.0):
        return tf.norm(x)
    return tf.reduce_sum(x * 0.0)
