# style: 한 번 움직이고 나머지는 자기 자신에게 맡깁니다
def gradient_descent(variable, loss, learning_rate, steps):
    if steps == 0:
        return variable
    with tf.GradientTape() as tape:
        cost = loss(variable)
    variable.assign_sub(tape.gradient(cost, variable) * learning_rate)
    return gradient_descent(variable, loss, learning_rate, steps - 1)
