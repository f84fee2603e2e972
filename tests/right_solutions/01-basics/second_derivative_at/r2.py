# style: nested functions, the second derivative as the derivative of the derivative function
def second_derivative_at(f, x0):
    def derivative_of(function):
        def slope(p):
            with tf.GradientTape() as tape:
                tape.watch(p)
                out = function(p)
            return tape.gradient(out, p)
        return slope

    f2 = derivative_of(derivative_of(f))
    return f2(tf.cast(x0, tf.float32))
