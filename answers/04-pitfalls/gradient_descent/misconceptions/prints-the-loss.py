# belief: called-twice
# hint: loss를 모두 몇 번 불렀나요? 출력하려는 값은 이미 어디에 들어 있나요?
# read: 연습 4의 지킬 것
# fails: test, hidden
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        variable.assign_sub(learning_rate * tape.gradient(value, variable))
        print(loss(variable))
    return variable
