# belief: assign-gives-back
# hint: assign_sub가 돌려준 것이 받은 변수와 같은 객체인지 is로 물어보세요.
# read: 변수의 값 바꾸기: assign
# fails: test, hidden
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        variable = variable.assign_sub(learning_rate * tape.gradient(value, variable))
    return variable
