# style: while과 assign을 씁니다
def gradient_descent(variable, loss, learning_rate, steps):
    left = steps
    while left > 0:
        with tf.GradientTape() as tape:
            cost = loss(variable)
        variable.assign(variable - learning_rate * tape.gradient(cost, variable))
        left -= 1
    return variable
