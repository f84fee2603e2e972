# belief: results-in-another-order
# hint: 돌려준 두 값 가운데 첫째는 어느 함수의 미분계수입니까?
# read: 연습 4의 지킬 것
# fails: test, hidden
def two_derivatives(f, g, x0, w0):
    x = tf.Variable(x0, dtype=tf.float32)
    w = tf.Variable(w0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
        z = g(w)
    return [tape.gradient(z, w), tape.gradient(y, x)]
