# belief: Slip of sign: uses assign_add with the positive gradient, so the variable climbs instead of descending.
# cause: 부호를 반대로 함
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        grad = tape.gradient(value, variable)
        variable.assign_add(learning_rate * grad)
    return variable
