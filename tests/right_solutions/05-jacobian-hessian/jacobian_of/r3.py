# style: tf.function 안에서, 변수 없이, pfor 없이
def jacobian_of(f, x):
    @tf.function
    def table(p):
        with tf.GradientTape(watch_accessed_variables=False) as tape:
            tape.watch(p)
            out = f(p)
        return tape.jacobian(out, p, unconnected_gradients="zero", experimental_use_pfor=False)
    return table(x)
