# belief: The student finds the place of each value with values.index(v), not thinking of equal numbers; when the same number comes twice (e.g. [3.0, 3.0]) the second place gets the first one's gradient.
# cause: 자리 대신 값으로 찾음
def gradients_as_list(f, values):
    xs = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*xs)
    grads = tape.gradient(y, xs)
    result = []
    for v in values:
        i = values.index(v)
        result.append(grads[i])
    return result
