# belief: compares the greatest component of the gradient with the greatest of the differences (max before the difference)
# cause: 가장 큰 것끼리 견줌
def gradient_error(f, x):
    h = 0.01
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    n = x.shape[0]
    moved = [tf.one_hot(i, n) * h for i in range(n)]
    difference = tf.stack([(f(x + move) - f(x - move)) / (2 * h) for move in moved])
    return tf.abs(tf.reduce_max(tf.abs(gradient)) - tf.reduce_max(tf.abs(difference)))
