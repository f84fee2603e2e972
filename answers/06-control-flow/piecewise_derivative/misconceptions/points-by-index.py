# name: 점 대신 번호를 넣음
# belief: 반복문의 번호가 곧 미분할 점이다.
# hint: xs의 첫째 점에서 무엇을 넣었습니까? 번호와 점을 견주어 보세요.
# read: 연습 1
# needs: range | enumerate
# fails: test, hidden
def piecewise_derivative(f, xs):
    slopes = []
    for i in range(len(xs)):
        x = tf.Variable(i, dtype=tf.float32)
        with tf.GradientTape() as tape:
            y = f(x)
        slopes.append(tape.gradient(y, x))
    return slopes
