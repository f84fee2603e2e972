# style: copies the constant into a variable instead of watching it, tf.function inside
def gradient_of_constant(f, value):
    x = tf.Variable(value)

    @tf.function
    def run():
        with tf.GradientTape() as tape:
            result = f(x)
        return tape.gradient(result, x)

    return run()
