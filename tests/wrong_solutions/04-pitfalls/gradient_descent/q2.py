# belief: The student adds an early stop, thinking that further steps are useless once the gradient is small; near a minimum loss is then called fewer than steps times and the last steps are missing.
# cause: 기울기가 0이면 멈춤
def gradient_descent(variable, loss, learning_rate, steps):
    for step in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        grad = tape.gradient(value, variable)
        if tf.reduce_max(tf.abs(grad)) < 1e-3:
            break   # 이미 수렴했으면 더 움직일 필요가 없다
        variable.assign_sub(learning_rate * grad)
    return variable
