# belief: Gradients are taken in the order of the dict, but paired with the alphabetically sorted names, so the values sit at the wrong keys whenever the names are not in alphabetical order.
# cause: 순서가 정렬되어 있다고 여김
def gradients_as_dict(f, values):
    params = {}
    for name, number in values.items():
        params[name] = tf.Variable(number, dtype=tf.float32)
    with tf.GradientTape() as tape:
        loss = f(params)
    grads = tape.gradient(loss, list(params.values()))
    names = sorted(params)
    return dict(zip(names, grads))
