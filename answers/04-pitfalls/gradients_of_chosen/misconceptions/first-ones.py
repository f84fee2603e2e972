# name: 번호 대신 개수를 씀
# belief: 고른 것은 언제나 앞에서부터 차례로 있다.
# hint: chosen이 {2}이면 range(len(chosen))에는 어떤 번호가 들어 있나요?
# read: 연습 8의 지킬 것
# fails: test, hidden
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        for i in range(len(chosen)):
            tape.watch(variables[i])
        y = f(*variables)
    return tape.gradient(y, variables)
