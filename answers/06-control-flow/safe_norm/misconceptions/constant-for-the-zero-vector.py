# belief: constant-without-a-way
# hint: 영벡터에서 돌려준 것은 x에서 나온 값입니까? x에서 그 값까지 길이 있습니까?
# read: 1) 제어 흐름
# fails: test, hidden
def safe_norm(x):
    if tf.reduce_all(x == 0.0):
        return tf.constant(0.0)
    return tf.norm(x)
