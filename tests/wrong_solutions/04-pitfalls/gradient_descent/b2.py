# belief: Thinks a persistent tape gives the gradient at the variable's present value each time it is asked; computes the loss only once before the loop, so every step uses the gradient of the starting point and loss is called once instead of steps times.
# cause: 처음 점의 그래디언트를 계속 씀
def gradient_descent(variable, loss, learning_rate, steps):
    with tf.GradientTape(persistent=True) as tape:
        value = loss(variable)
    for step in range(steps):
        slope = tape.gradient(value, variable)
        variable.assign_sub(learning_rate * slope)
    del tape
    return variable
