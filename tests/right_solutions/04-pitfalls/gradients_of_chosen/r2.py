# style: early return for the empty set, watched tensors, results put into a list of None
def gradients_of_chosen(f, values, chosen):
    result = [None] * len(values)
    if not chosen:
        return result
    tensors = [tf.constant(float(v), dtype=tf.float32) for v in values]
    numbers = sorted(chosen)
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        for i in numbers:
            tape.watch(tensors[i])
        y = f(*tensors)
    for i, g in zip(numbers, tape.gradient(y, [tensors[i] for i in numbers])):
        result[i] = g
    return result
