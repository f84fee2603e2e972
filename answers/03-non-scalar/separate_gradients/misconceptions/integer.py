# belief: integer
# hint: 정수 하나를 넣고 만든 변수의 자료형을 출력해 보세요.
# read: EX 7의 방법 1
# fails: test, hidden
def separate_gradients(functions, x0):
    x = tf.Variable(x0)
    with tf.GradientTape(persistent=True) as tape:
        ys = [f(x) for f in functions]
    return [tape.gradient(y, x) for y in ys]
