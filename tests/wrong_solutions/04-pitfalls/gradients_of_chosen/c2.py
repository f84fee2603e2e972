# belief: Loops over range(len(chosen)) instead of over chosen, so the first len(chosen) variables are watched, not the ones whose indices were chosen.
# cause: 번호 대신 개수를 씀
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        for i in range(len(chosen)):
            tape.watch(variables[i])
        y = f(*variables)
    return tape.gradient(y, variables)
