# belief: TensorFlow sorts dictionaries by key, so the gradients come in alphabetical order even if the sources are given as a list. Wrong when the keys of values are not in alphabetical order: the gradients are under the wrong names.
# cause: 순서가 정렬되어 있다고 여김
def gradients_as_dict(f, values):
    my_vars = {name: tf.Variable(v, dtype=tf.float32) for name, v in values.items()}
    with tf.GradientTape() as tape:
        z = f(my_vars)
    grads = tape.gradient(z, list(my_vars.values()))
    return {name: g for name, g in zip(sorted(my_vars), grads)}
