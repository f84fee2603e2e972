# belief: numpy-returned
# hint: gradient가 준 것과 돌려준 것의 type을 출력해 견주어 보세요.
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def piecewise_derivative(f, xs):
    slopes = []
    for x in xs:
        x = tf.Variable(x, dtype=tf.float32)
        with tf.GradientTape() as tape:
            y = f(x)
        slopes.append(tape.gradient(y, x).numpy())
    return slopes
