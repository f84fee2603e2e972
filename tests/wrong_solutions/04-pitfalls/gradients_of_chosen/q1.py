# belief: The student records the right variables but returns only the gradients of the chosen ones, thinking that the others just drop out; the list is too short whenever not everything is chosen.
# cause: 고른 것만 모아 돌려줌
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    selected = [variables[i] for i in sorted(chosen)]
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        tape.watch(selected)
        y = f(*variables)
    return tape.gradient(y, selected)
