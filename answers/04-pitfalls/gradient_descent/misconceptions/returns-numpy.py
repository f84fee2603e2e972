# name: NumPy 값을 돌려줌
# belief: 값만 맞으면 텐서든 NumPy 값이든 같은 것이라고 믿습니다.
# hint: 돌려준 것의 type을 찍어 보세요. 받은 바로 그 객체인가요?
# read: 연습 5의 지킬 것
# fails: test, hidden
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        variable.assign_sub(learning_rate * tape.gradient(value, variable))
    return variable.numpy()
