# belief: one-call-each
# hint: f를 몇 번 불렀나요? gradient에 소스를 하나씩만 줄 수 있나요?
# read: 주의 1. tape.watch(x)의 생략
# fails: test, hidden
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    answer = [None] * len(values)
    for i in chosen:
        with tf.GradientTape(watch_accessed_variables=False) as tape:
            tape.watch(variables[i])
            y = f(*variables)
        answer[i] = tape.gradient(y, variables[i])
    return answer
