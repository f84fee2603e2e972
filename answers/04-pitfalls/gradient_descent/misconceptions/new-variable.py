# name: 새 변수를 만들어 돌려줌
# belief: 텐서가 되었으면 다시 tf.Variable로 감싸면 된다.
# hint: 값은 맞지만 받은 변수는 그대로입니다. 제자리에서 바꾸는 메서드를 쓰세요.
# read: 변수의 값 바꾸기: assign
# fails: test, hidden
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        variable = tf.Variable(variable - learning_rate * tape.gradient(value, variable))
    return variable
