# belief: y must be made a tf.Variable before g can be differentiated ("the source must be a variable"). Wrong for every input: the new variable cuts the path to x, the result is None.
# cause: 중간값을 새 변수로 만듦
def gradient_recorded_late(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = tf.Variable(f(x))
        z = g(y)
    return tape.gradient(z, x)
