# name: 부호를 반대로 함
# belief: 그래디언트의 방향으로 움직이면 손실이 줄어든다.
# hint: 그래디언트는 손실이 커지는 쪽과 작아지는 쪽 중 어느 쪽을 가리키나요?
# read: 변수의 값 바꾸기: assign
# fails: test, hidden
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        variable.assign_add(learning_rate * tape.gradient(value, variable))
    return variable
