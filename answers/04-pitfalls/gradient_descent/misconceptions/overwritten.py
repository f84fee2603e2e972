# name: 변수를 텐서로 덮어씀
# belief: variable = variable - … 이라고 쓰면 변수의 값이 바뀐다.
# hint: 등호는 이름을 새 텐서에 붙일 뿐입니다. 둘째 바퀴에서 variable의 종류는 무엇인가요?
# read: 변수의 값 바꾸기: assign
# fails: test, hidden
def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = loss(variable)
        variable = variable - learning_rate * tape.gradient(value, variable)
    return variable
