# belief: spent-tape
# hint: 보통 테이프는 한 번 쓰면 기록을 지웁니다. 한 번 반복할 때마다 무엇을 새로 해야 하나요?
# read: 변수의 값 바꾸기: assign
# fails: test, hidden
def gradient_descent(variable, loss, learning_rate, steps):
    with tf.GradientTape() as tape:
        value = loss(variable)
    for _ in range(steps):
        variable.assign_sub(learning_rate * tape.gradient(value, variable))
    return variable
