# belief: integer
# hint: 만든 변수의 dtype을 출력해 보세요. 정수를 조금만 움직일 수 있습니까?
# read: EX 1의 질문
# fails: test, hidden
def two_derivatives(f, g, x0, w0):
    x, w = tf.Variable(x0), tf.Variable(w0)
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
        z = g(w)
    return tape.gradient(y, x), tape.gradient(z, w)
