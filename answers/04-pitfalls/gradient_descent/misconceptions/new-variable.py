# name: 새 변수를 만들어 돌려줌
# belief: 텐서가 되었으면 다시 tf.Variable로 감싸면 된다.
# hint: 함수를 부른 뒤 받은 변수를 출력해 보세요. 돌려준 것과 같은 객체인가요?
# read: 변수의 값 바꾸기: assign
# fails: test, hidden
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        variable = tf.Variable(variable - learning_rate * tape.gradient(value, variable))
    return variable
