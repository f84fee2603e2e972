# belief: Only the chosen gradients are to be returned, the rest can be left out. Wrong unless all are chosen: the list is shorter than values and has no None.
# cause: 고른 것만 모아 돌려줌
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    고른것 = [variables[i] for i in sorted(chosen)]
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        for v in 고른것:
            tape.watch(v)
        y = f(*variables)
    return tape.gradient(y, 고른것)
