# style: persistent tape, append in a loop, map for the variables
def gradients_as_list(f, values):
    to_var = lambda v: tf.Variable(v, dtype=tf.float32)
    variables = tuple(map(to_var, values))
    with tf.GradientTape(persistent=True) as tape:
        z = f(*variables)
    answers = []
    for i, var in enumerate(variables):
        g = tape.gradient(z, var)
        print(i, g)
        answers.append(g)
    del tape
    return answers
