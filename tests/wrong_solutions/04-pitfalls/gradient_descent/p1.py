# belief: assign_sub returns the variable itself, so its result can be stored under the same name. It is another object (a read of the variable): for steps >= 1 not the received variable is returned.
# cause: assign_sub의 결과를 돌려줌
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            tape.watch(variable)
            value = loss(variable)
        slope = tape.gradient(value, variable)
        variable = variable.assign_sub(learning_rate * slope)
    return variable
