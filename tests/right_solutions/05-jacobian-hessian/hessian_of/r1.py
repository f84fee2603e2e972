# style: forward over reverse: one accumulator per column needs one f call each -> instead persistent outer, gradie
def hessian_of(f, x):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = f(x)
        g = tape.gradient(y, x, unconnected_gradients="zero")
        parts = tf.unstack(g)
    return tf.stack([tape.gradient(part, x, unconnected_gradients="zero") for part in parts])
