# name: 덮어쓴 텐서를 감시함
# belief: 텐서를 감시해 그래디언트만 나오면 받은 변수도 바뀐다.
# hint: 함수를 부른 뒤 받은 변수의 값을 출력해 보세요. 어느 줄에서 그 변수를 잃었나요?
# read: 변수의 값 바꾸기: assign
# fails: test, hidden
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            tape.watch(variable)
            value = loss(variable)
        variable = variable - learning_rate * tape.gradient(value, variable)
    return variable
