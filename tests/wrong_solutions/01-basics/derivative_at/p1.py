# belief: Whatever is already a TensorFlow object is ready for the tape; only Python and NumPy numbers need work. A tf.constant is never watched, so x0 = tf.constant(...) gives None.
# cause: 텐서이면 감시된다고 여김
def derivative_at(f, x0):
    if tf.is_tensor(x0):
        x = x0
    else:
        x = tf.Variable(float(x0))
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
