# style: while loop, assign with the new value, prints the losses it already has
def gradient_descent(variable, loss, learning_rate, steps):
    history = []
    k = 0
    while k < steps:
        with tf.GradientTape() as tape:
            tape.watch(variable)
            value = loss(variable)
        history.append(float(value))
        new_value = variable - learning_rate * tape.gradient(value, variable)
        variable.assign(new_value)
        k += 1
    print(history)
    return variable
