# belief: numpy-returned
# hint: 돌려준 것의 type을 출력해 보세요. 받은 바로 그 객체인가요?
# read: 연습 4의 지킬 것
# fails: test, hidden
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        variable.assign_sub(learning_rate * tape.gradient(value, variable))
    return variable.numpy()
