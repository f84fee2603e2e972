# belief: The dictionary that came in can be reused as the variable dictionary. The gradients are right, but the caller's values are replaced by tf.Variables, so the argument is changed for every input.
# cause: 받은 인자를 바꿈
def gradients_as_dict(f, values):
    for key in values:
        values[key] = tf.Variable(values[key], dtype=tf.float32)

    with tf.GradientTape() as tape:
        result = f(values)
    grad = tape.gradient(result, values)
    return grad
