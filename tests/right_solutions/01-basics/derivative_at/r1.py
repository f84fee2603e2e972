# style: tf.function around a closure over the variable
def derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)

    @tf.function
    def slope():
        with tf.GradientTape() as tape:
            y = f(x)
        return tape.gradient(y, x)

    return slope()
