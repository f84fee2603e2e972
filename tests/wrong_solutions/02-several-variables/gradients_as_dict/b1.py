# belief: Takes the gradients in the sorted order of the names but pairs them with the names in the dictionary's own order, so gradients land under the wrong keys unless the names are already sorted.
# cause: 순서가 정렬되어 있다고 여김
def gradients_as_dict(f, values):
    params = {k: tf.Variable(v, dtype=tf.float32) for k, v in values.items()}
    with tf.GradientTape() as tape:
        y = f(params)
    keys = sorted(params)
    grads = tape.gradient(y, [params[k] for k in keys])
    return dict(zip(params.keys(), grads))
