# name: None을 0으로 여김
# belief: 기록이 없다는 것은 미분계수가 0이라는 뜻이라고 믿습니다.
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
