# belief: constant-without-a-way
# hint: x가 0일 때 돌려준 것은 x에서 나온 값입니까? x에서 그 값까지 길이 있습니까?
# read: 1) 제어 흐름
# needs: if, for | map_fn | while | unstack | append
# fails: test, hidden
def safe_log(x):
    flat = tf.unstack(tf.reshape(x, [-1]))
    logs = [tf.math.log(item) if item > 0.0 else tf.constant(0.0) for item in flat]
    return tf.reshape(tf.stack(logs), x.shape)
