# belief: integer
# hint: 정수인 점에서 f에 넣은 것의 dtype을 출력해 보세요.
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def piecewise_derivative(f, xs):
    slopes = []
    for x in xs:
        x = tf.Variable(x)
        with tf.GradientTape() as tape:
            y = f(x)
        slopes.append(tape.gradient(y, x))
    return slopes
