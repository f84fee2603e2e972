# style: float64로 계산하고 길이는 NumPy로 구한 뒤 형 변환합니다.
def directional_derivative(f, x, v):
    x = tf.Variable(np.asarray([float(a) for a in x]))
    v = np.asarray([float(a) for a in v])
    with tf.GradientTape() as tape:
        y = f(x)
    g = tape.gradient(y, x)
    return tf.cast(tf.reduce_sum(g * (v / np.linalg.norm(v))), tf.float32)
