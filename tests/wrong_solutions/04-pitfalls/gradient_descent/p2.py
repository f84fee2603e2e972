# belief: When the gradient is 0 the minimum is reached and the rest of the steps can be skipped. loss is then called fewer than `steps` times (start at a flat point, or one reached exactly).
# cause: 기울기가 0이면 멈춤
def gradient_descent(variable, loss, learning_rate, steps):
    for step in range(steps):
        with tf.GradientTape() as tape:
            손실 = loss(variable)
        기울기 = tape.gradient(손실, variable)
        if tf.reduce_all(tf.equal(기울기, 0.0)):
            break    # 바닥에 도착
        variable.assign_sub(learning_rate * 기울기)
    return variable
