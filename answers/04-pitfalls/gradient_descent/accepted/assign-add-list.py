# style: 음수를 assign_add로 더하고, 소스를 리스트로 줍니다
def gradient_descent(variable, loss, learning_rate, steps):
    history = []
    for _ in range(steps):
        with tf.GradientTape(persistent=True) as tape:
            cost = loss(variable)
        history.append(cost.numpy())
        (g,) = tape.gradient(cost, [variable])
        variable.assign_add(-learning_rate * g)
    print(history)
    return variable
