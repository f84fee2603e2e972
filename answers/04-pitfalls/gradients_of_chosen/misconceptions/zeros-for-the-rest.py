# belief: none-is-zero
# hint: 0은 변하지 않는다는 뜻입니다. 기록하지 않은 것은 무엇으로 나타내나요?
# read: 준비: 건강한 테이프
# fails: test, hidden
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        for i in chosen:
            tape.watch(variables[i])
        y = f(*variables)
    return tape.gradient(y, variables, unconnected_gradients=tf.UnconnectedGradients.ZERO)
