# belief: A place is chosen when its number is among the chosen numbers (values instead of positions). If an unchosen value equals a chosen one, it is recorded and differentiated too.
# cause: 자리 대신 값으로 고름
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    고른_값 = [float(values[i]) for i in chosen]
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        for v in variables:
            if float(v) in 고른_값:
                tape.watch(v)
        y = f(*variables)
    return tape.gradient(y, variables)
