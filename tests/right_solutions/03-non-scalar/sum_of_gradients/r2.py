# style: a tape for each function, slopes added with tf.add_n at the end
def sum_of_gradients(functions, x0):
    x = tf.Variable(float(x0))
    slopes = []
    for fn in functions:
        with tf.GradientTape() as tape:
            y = fn(x)
        slopes.append(tape.gradient(y, x))
    return tf.add_n(slopes)
