# belief: Turning the NumPy value back into a tensor brings it back onto the tape. The path stays cut, so the result is 1.0 for every x0.
# cause: 중간에 NumPy나 math를 씀
def gradient_through_numpy(x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        s = tf.convert_to_tensor(np.sin(x.numpy()), dtype=tf.float32)
        tape.watch(s)
        y = s ** 2 + x
    return tape.gradient(y, x)
