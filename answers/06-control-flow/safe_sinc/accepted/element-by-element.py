# style: 원소마다 파이썬의 if로 고른다
def _one(x):
    if x == 0.0:
        return 1.0 - x**2 / 6.0
    return tf.sin(x) / x


def safe_sinc(x):
    x = tf.convert_to_tensor(x)
    return tf.reshape(tf.stack([_one(item) for item in tf.unstack(tf.reshape(x, [-1]))]), x.shape)
