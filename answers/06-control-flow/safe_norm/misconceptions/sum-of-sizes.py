# belief: sum-as-length
# hint: [3, 4]의 길이는 5입니까, 7입니까?
# read: 7) 길이
# fails: test, hidden
def safe_norm(x):
    return tf.reduce_sum(tf.abs(x))
