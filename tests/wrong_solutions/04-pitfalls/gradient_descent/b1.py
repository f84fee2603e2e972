# belief: Repairs the lost variable by wrapping the new value in a new tf.Variable in every step; the numbers are right, but the received variable is never changed and another object is returned.
# cause: 새 변수를 만들어 돌려줌
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        g = tape.gradient(value, variable)
        # 뺄셈 결과는 텐서이므로 다시 변수로
        variable = tf.Variable(variable - learning_rate * g)
    return variable
