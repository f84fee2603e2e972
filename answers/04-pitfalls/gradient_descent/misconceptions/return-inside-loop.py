# belief: return-in-the-loop
# hint: return이 되풀이 안에 있으면 몇 번 돌게 되나요? steps가 0이면 무엇을 돌려주나요?
# read: 변수의 값 바꾸기: assign
# fails: test, hidden
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        variable.assign_sub(learning_rate * tape.gradient(value, variable))
        return variable
