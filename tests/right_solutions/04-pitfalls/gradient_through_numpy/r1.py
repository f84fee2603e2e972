# style: derivative by hand, no tape, NumPy and then a float32 tensor
def gradient_through_numpy(x0):
    a = float(x0)
    # (sin^2 x + x)' = 2 sin x cos x + 1 = sin 2x + 1
    return tf.constant(np.sin(2 * a) + 1, dtype=tf.float32)
