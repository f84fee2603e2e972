# belief: assigned-step
# hint: assign은 새 값을 통째로 넣습니다. 원래 값은 어디로 갔나요?
# read: 변수의 값 바꾸기: assign
# fails: test, hidden
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        variable.assign(-learning_rate * tape.gradient(value, variable))
    return variable
