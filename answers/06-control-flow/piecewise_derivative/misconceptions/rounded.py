# belief: rounded
# hint: 미분계수는 언제나 정수입니까? 반올림하기 전의 값을 출력해 보세요.
# read: 연습 1
# needs: round
# fails: hidden
def piecewise_derivative(f, xs):
    slopes = []
    for x in xs:
        x = tf.Variable(x, dtype=tf.float32)
        with tf.GradientTape() as tape:
            y = f(x)
        slopes.append(tf.round(tape.gradient(y, x)))
    return slopes
