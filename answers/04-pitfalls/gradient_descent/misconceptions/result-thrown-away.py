# name: 뺀 값을 버림
# belief: variable에서 빼는 식을 쓰면 variable이 바뀐다.
# hint: 뺄셈의 결과는 어디에 남나요? 변수의 값을 바꾸는 메서드는 무엇인가요?
# read: 변수의 값 바꾸기: assign
# fails: test, hidden
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        variable - learning_rate * tape.gradient(value, variable)
    return variable
