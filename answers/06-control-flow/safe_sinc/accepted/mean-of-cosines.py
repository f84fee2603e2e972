# style: 나누지 않고 cos(tx)의 평균으로 구한다
def safe_sinc(x):
    nodes, weights = np.polynomial.legendre.leggauss(48)
    x = tf.expand_dims(tf.convert_to_tensor(x), -1)
    cosines = tf.cos(x * tf.constant((nodes + 1.0) / 2.0, tf.float32))
    return tf.reduce_sum(cosines * tf.constant(weights / 2.0, tf.float32), axis=-1)
