# belief: Evaluating the loss once more at the end to print it does not matter because no gradient is taken. Wrong for every input: loss is called steps + 1 times (once even for steps = 0).
# seen: 1번 불러야 하는데 2번 불렀습니다
def gradient_descent(variable, loss, learning_rate, steps):
    for step in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        slope = tape.gradient(value, variable)
        variable.assign_sub(learning_rate * slope)
        print(step, "loss:", float(value))
    print("final loss:", float(loss(variable)))
    return variable
