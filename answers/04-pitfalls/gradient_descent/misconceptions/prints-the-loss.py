# name: 함수를 두 번 부름
# belief: 손실을 찍어 보려고 한 번 더 불러도 된다.
# hint: 이미 계산한 value를 찍으면 됩니다. loss는 정확히 steps번만 부르세요.
# read: 연습 5의 지킬 것
# fails: test, hidden
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        variable.assign_sub(learning_rate * tape.gradient(value, variable))
        print(loss(variable))
    return variable
