# style: None으로 채운 리스트에 고른 자리만 넣고 튜플로 돌려줍니다
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    picked = list(chosen)
    answer = [None for _ in values]
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        for i in picked:
            tape.watch(variables[i])
        y = f(*variables)
    for i, g in zip(picked, tape.gradient(y, [variables[i] for i in picked])):
        answer[i] = g
    return tuple(answer)
