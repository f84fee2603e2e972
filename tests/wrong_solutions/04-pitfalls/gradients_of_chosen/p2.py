# belief: One tape can watch one variable, so there is a tape for each chosen one. f is called len(chosen) times: wrong for two or more chosen places.
# cause: 하나마다 함수를 다시 부름
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    result = [None] * len(variables)
    for i in chosen:
        with tf.GradientTape(watch_accessed_variables=False) as tape:
            tape.watch(variables[i])
            y = f(*variables)
        result[i] = tape.gradient(y, variables[i])
    return result
