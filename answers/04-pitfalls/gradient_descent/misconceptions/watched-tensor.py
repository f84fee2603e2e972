# name: 변수를 텐서로 덮어씀
# belief: 텐서가 되어도 감시만 하면 되므로 받은 변수를 바꾸지 않아도 된다.
# hint: 그래디언트는 나오지만 받은 변수의 값은 처음 그대로입니다.
# read: 변수의 값 바꾸기: assign
# fails: test, hidden
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            tape.watch(variable)
            value = loss(variable)
        variable = variable - learning_rate * tape.gradient(value, variable)
    return variable
