# style: 손으로 미분한 식을 계산합니다
def gradient_through_numpy(x0):
    x = float(x0)
    return tf.constant(2 * np.sin(x) * np.cos(x) + 1, dtype=tf.float32)
