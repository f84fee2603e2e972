# belief: counted-from-one
# hint: chosen = {0, 2}이면 몇째 자리와 몇째 자리입니까? 감시한 것은 몇째입니까?
# read: 연습 8의 지킬 것
# fails: test, hidden
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        for place in chosen:
            tape.watch(variables[place - 1])
        y = f(*variables)
    return tape.gradient(y, variables)
