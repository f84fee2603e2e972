# name: 두 점을 바꿈
# belief: 두 점은 어느 함수에 넣어도 된다.
# hint: x0은 어느 함수에 들어갔습니까? 문제의 식과 견주어 보세요.
# read: 연습 4
# fails: test, hidden
def two_derivatives(f, g, x0, w0):
    x = tf.Variable(x0, dtype=tf.float32)
    w = tf.Variable(w0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = f(w)
        z = g(x)
    return tape.gradient(y, w), tape.gradient(z, x)
