# belief: counted-from-one
# hint: chosen이 {0}이면 어느 변수를 감시해야 하나요? 지금은 무엇을 감시하나요?
# read: 연습 8의 지킬 것
# fails: test, hidden
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        for number, x in enumerate(variables, start=1):
            if number in chosen:
                tape.watch(x)
        y = f(*variables)
    return tape.gradient(y, variables)
