# belief: The student thinks each chosen variable needs a tape of its own; f is called once for each chosen index and only one argument is recorded at a time, so it is wrong when two or more are chosen.
# cause: 하나마다 함수를 다시 부름
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    result = [None] * len(values)
    for i in chosen:
        with tf.GradientTape(watch_accessed_variables=False) as tape:
            tape.watch(variables[i])
            y = f(*variables)
        result[i] = tape.gradient(y, variables[i])
    return result
