# belief: variable-overwritten
# hint: 두 번째 반복에서 variable의 종류는 무엇인가요? 등호가 무엇을 했는지 보세요.
# read: 변수의 값 바꾸기: assign
# fails: test, hidden
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        variable = variable - learning_rate * tape.gradient(value, variable)
    return variable
