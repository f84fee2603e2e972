# name: 학습률을 곱하지 않음
# belief: 그래디언트만큼 그대로 움직이면 된다.
# hint: 받은 learning_rate를 코드의 어디에 썼나요?
# read: 변수의 값 바꾸기: assign
# fails: test, hidden
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        variable.assign_sub(tape.gradient(value, variable))
    return variable
