# belief: nothing-returned
# hint: 함수의 마지막 줄은 무엇입니까? 부른 결과의 type을 출력해 보세요.
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def piecewise_derivative(f, xs):
    for x in xs:
        x = tf.Variable(x, dtype=tf.float32)
        with tf.GradientTape() as tape:
            y = f(x)
        print(tape.gradient(y, x))
