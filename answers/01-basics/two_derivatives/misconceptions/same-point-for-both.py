# name: 두 함수를 같은 점에서 미분함
# belief: 점 하나면 두 함수에 모두 쓸 수 있다.
# hint: w0은 코드의 어디에 쓰였습니까?
# read: EX 3
# fails: test, hidden
def two_derivatives(f, g, x0, w0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
        z = g(x)
    return tape.gradient(y, x), tape.gradient(z, x)
