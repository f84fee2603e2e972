# belief: The return line is indented into the for loop, so only the first function's gradient is computed and returned (a list of length 1).
# seen: 돌려준 것의 개수: 1
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        ys = [func(x) for func in functions]
    result = []
    for y in ys:
        g = tape.gradient(y, x)
        result.append(g)
        return result
