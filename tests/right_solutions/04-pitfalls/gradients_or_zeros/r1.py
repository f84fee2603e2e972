# style: None replaced by hand with zeros of the right shape, loop with zip
def gradients_or_zeros(f, values):
    variables = []
    for v in values:
        variables.append(tf.Variable(v, dtype=tf.float32))
    with tf.GradientTape() as tape:
        y = f(*variables)
    out = []
    for g, v in zip(tape.gradient(y, variables), variables):
        if g is None:
            g = tf.zeros(v.shape)
        out.append(g)
    return out
