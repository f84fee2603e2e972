# style: dictionary of targets with numbered names
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        targets = {f"y{i}": fn(x) for i, fn in enumerate(functions)}
    return tape.gradient(targets, x)
