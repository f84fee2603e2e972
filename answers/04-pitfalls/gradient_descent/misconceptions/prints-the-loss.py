# name: 함수를 두 번 부름
# belief: 같은 함수를 다시 불러도 값이 같으니 괜찮다고 믿습니다.
# hint: loss를 모두 몇 번 불렀나요? 찍으려는 값은 이미 어디에 들어 있나요?
# read: 연습 5의 지킬 것
# fails: test, hidden
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        variable.assign_sub(learning_rate * tape.gradient(value, variable))
        print(loss(variable))
    return variable
