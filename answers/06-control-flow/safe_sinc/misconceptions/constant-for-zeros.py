# belief: constant-without-a-way
# hint: 0에서 고른 것에 x가 있습니까? 상수에서 x까지 길이 있습니까?
# read: 1) 제어 흐름
# fails: test, hidden
def safe_sinc(x):
    items = tf.unstack(tf.reshape(x, [-1]))
    values = [tf.sin(item) / item if item != 0.0 else tf.constant(1.0) for item in items]
    return tf.reshape(tf.stack(values), x.shape)
