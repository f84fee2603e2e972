# belief: The student sorts the names "to be tidy" but takes the gradients in the order of the given dict, so names and gradients are paired wrongly; wrong whenever the keys do not come in alphabetical order.
# cause: 순서가 정렬되어 있다고 여김
def gradients_as_dict(f, values):
    names = sorted(values)
    params = {name: tf.Variable(values[name], dtype=tf.float32) for name in values}
    with tf.GradientTape() as tape:
        loss = f(params)
    grads = tape.gradient(loss, list(params.values()))
    return dict(zip(names, grads))
