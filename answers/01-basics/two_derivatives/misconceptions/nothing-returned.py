# belief: nothing-returned
# hint: 함수의 마지막 줄은 무엇입니까? 부른 결과의 type을 출력해 보세요.
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def two_derivatives(f, g, x0, w0):
    x = tf.Variable(x0, dtype=tf.float32)
    w = tf.Variable(w0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
        z = g(w)
    print(tape.gradient(y, x))
    print(tape.gradient(z, w))
