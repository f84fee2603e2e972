# belief: Thinks the only trouble is that the name holds a tensor, so wraps the new value in tf.Variable again each step; the numbers are right, but a new object is returned and the variable that was passed in never changes.
# cause: 새 변수를 만들어 돌려줌
def gradient_descent(variable, loss, learning_rate, steps):
    for i in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        g = tape.gradient(value, variable)
        # 텐서가 되면 안 되니까 다시 변수로 만든다
        variable = tf.Variable(variable - learning_rate * g)
    return variable
