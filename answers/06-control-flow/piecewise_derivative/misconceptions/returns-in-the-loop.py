# belief: return-in-the-loop
# hint: 점이 세 개일 때 결과의 길이를 출력해 보세요. return의 들여쓰기를 보세요.
# read: 연습 1
# fails: test, hidden
def piecewise_derivative(f, xs):
    slopes = []
    for x in xs:
        x = tf.Variable(x, dtype=tf.float32)
        with tf.GradientTape() as tape:
            y = f(x)
        slopes.append(tape.gradient(y, x))
        return slopes
