# style: copy of the dictionary, persistent tape, dict comprehension with one gradient call per key
def gradients_as_dict(f, values):
    params = values.copy()
    for k in params:
        params[k] = tf.Variable(params[k], dtype=tf.float32, name="p")
    with tf.GradientTape(persistent=True) as tape:
        out = f(params)
    return {k: tape.gradient(out, params[k]) for k in params}
