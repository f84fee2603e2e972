# belief: The student thinks assign_sub returns the very variable it changed and binds the name to that; the values are right, but for steps >= 1 another object (an UnreadVariable) is returned instead of the given one.
# cause: assign_sub의 결과를 돌려줌
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        slope = tape.gradient(value, variable)
        variable = variable.assign_sub(learning_rate * slope)
    return variable
