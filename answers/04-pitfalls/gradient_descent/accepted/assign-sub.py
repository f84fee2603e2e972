# style: assign_sub로 제자리에서 뺍니다
def gradient_descent(variable, loss, learning_rate, steps):
    for step in range(steps):
        with tf.GradientTape() as tape:
            tape.watch(variable)
            y = loss(variable)
        g = tape.gradient(y, variable)
        variable.assign_sub(learning_rate * g)
    return variable
