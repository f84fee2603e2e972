# name: 처음 점의 그래디언트를 계속 씀
# belief: 그래디언트는 한 번만 구하면 된다.
# hint: 변수가 움직이면 그래디언트도 달라집니다. 어디에서 다시 구해야 하나요?
# read: 변수의 값 바꾸기: assign
# fails: test, hidden
def gradient_descent(variable, loss, learning_rate, steps):
    with tf.GradientTape() as tape:
        value = loss(variable)
    slope = tape.gradient(value, variable)
    for _ in range(steps):
        variable.assign_sub(learning_rate * slope)
    return variable
