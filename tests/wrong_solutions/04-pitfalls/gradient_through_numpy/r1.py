# belief: Turning the NumPy value back into a tensor reconnects it with the tape. Wrong for every x0 where sin(2x) is not 0: the result is always 1.0.
# cause: 중간에 NumPy나 math를 씀
def gradient_through_numpy(x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        s = np.sin(x)
        s = tf.convert_to_tensor(s, dtype=tf.float32)  # numpy -> tensor
        y = s ** 2 + x
    return tape.gradient(y, x)
