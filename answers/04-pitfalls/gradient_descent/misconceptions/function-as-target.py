# name: 함수 자체를 넘김
# belief: 함수의 값이 아니라 함수 자체를 미분하는 것이라고 믿습니다.
# hint: gradient에 넘긴 첫 인자의 type을 찍어 보세요. 텐서인가요?
# read: 준비: 건강한 테이프
# fails: test, hidden
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        variable.assign_sub(learning_rate * tape.gradient(loss, variable))
    return variable
