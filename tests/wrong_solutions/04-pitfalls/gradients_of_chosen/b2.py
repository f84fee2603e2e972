# belief: Records only the chosen variables correctly, but returns only their gradients: the list is as long as chosen, without None at the other places.
# cause: 고른 것만 모아 돌려줌
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    picked = [variables[i] for i in sorted(chosen)]
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        for p in picked:
            tape.watch(p)
        y = f(*variables)
    return tape.gradient(y, picked)
