# style: Keras의 SGD 옵티마이저에 맡깁니다
def gradient_descent(variable, loss, learning_rate, steps):
    optimizer = tf.keras.optimizers.SGD(learning_rate=learning_rate)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            cost = loss(variable)
        optimizer.apply_gradients([(tape.gradient(cost, variable), variable)])
    return variable
