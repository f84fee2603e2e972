# belief: spent-tape
# hint: 보통의 테이프에 gradient를 몇 번 물을 수 있습니까?
# read: 연습 1
# fails: test, hidden
def piecewise_derivative(f, xs):
    points = [tf.Variable(x, dtype=tf.float32) for x in xs]
    with tf.GradientTape() as tape:
        values = [f(point) for point in points]
    return [tape.gradient(value, point) for value, point in zip(values, points)]
