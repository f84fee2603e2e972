# name: NumPy 값을 돌려줌
# belief: 마지막 값만 돌려주면 된다.
# hint: 돌려줄 것은 값이 아니라 받은 변수 바로 그 객체입니다.
# read: 연습 5의 지킬 것
# fails: test, hidden
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        variable.assign_sub(learning_rate * tape.gradient(value, variable))
    return variable.numpy()
