# style: 테이프 하나에 모두 기록하고 소스의 리스트로 한 번에 미분한다
def piecewise_derivative(f, xs):
    points = [tf.Variable(x, dtype=tf.float32) for x in xs]
    with tf.GradientTape() as tape:
        values = [f(point) for point in points]
    return tape.gradient(values, points)
