# style: only one persistent tape, which records its own gradient call
def hessian_of(f, x):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        slope = tape.gradient(f(x), x)
    return tape.jacobian(slope, x, unconnected_gradients="zero", experimental_use_pfor=False)
