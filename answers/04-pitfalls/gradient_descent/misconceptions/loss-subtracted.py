# name: 그래디언트 대신 손실을 뺌
# belief: 손실의 값만큼 빼면 손실이 줄어든다.
# hint: 코드에 미분하는 줄이 있나요? 손실은 스칼라인데 변수의 형상은 무엇인가요?
# read: 변수의 값 바꾸기: assign
# fails: test, hidden
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        variable.assign_sub(learning_rate * value)
    return variable
