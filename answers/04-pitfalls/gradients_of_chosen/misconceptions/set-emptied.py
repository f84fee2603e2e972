# belief: argument-changed
# hint: pop은 받은 집합 자체를 줄입니다. 집합을 그대로 두고 번호를 차례로 보려면 어떻게 쓰나요?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        while chosen:
            tape.watch(variables[chosen.pop()])
        y = f(*variables)
    return tape.gradient(y, variables)
