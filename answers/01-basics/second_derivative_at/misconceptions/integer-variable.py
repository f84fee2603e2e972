# belief: integer
# hint: 만든 변수의 dtype을 출력해 보세요. 정수를 조금만 움직일 수 있습니까?
# read: EX 1의 질문
# fails: test, hidden
def second_derivative_at(f, x0):
    x = tf.Variable(x0)
    with tf.GradientTape() as tape:
        with tf.GradientTape() as tape2:
            y = f(x)
        first = tape2.gradient(y, x)
    return tape.gradient(first, x)
