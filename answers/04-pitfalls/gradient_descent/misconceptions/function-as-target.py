# belief: function-as-target
# hint: gradient에 넘긴 첫 인자의 type을 출력해 보세요. 텐서인가요?
# read: 준비: 건강한 테이프
# fails: test, hidden
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        variable.assign_sub(learning_rate * tape.gradient(loss, variable))
    return variable
