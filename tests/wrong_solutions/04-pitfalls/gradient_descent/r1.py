# belief: Wrapping the updated tensor in a new tf.Variable keeps it a variable, so everything is fine. Wrong for steps >= 1: the variable that was passed is not moved and another object is returned.
# cause: 새 변수를 만들어 돌려줌
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        grad = tape.gradient(value, variable)
        variable = tf.Variable(variable - learning_rate * grad)
    return variable
