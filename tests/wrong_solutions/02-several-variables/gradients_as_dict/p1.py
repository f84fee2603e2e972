# belief: Gradients come back in alphabetical order of the names, so they are paired with the sorted keys. Wrong when the names are not given alphabetically.
# cause: 순서가 정렬되어 있다고 여김
def gradients_as_dict(f, values):
    variables = {name: tf.Variable(v, dtype=tf.float32) for name, v in values.items()}
    with tf.GradientTape() as tape:
        z = f(variables)
    grads = tape.gradient(z, list(variables.values()))
    return dict(zip(sorted(values), grads))
