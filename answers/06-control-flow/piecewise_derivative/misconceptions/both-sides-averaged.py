# name: 양쪽의 기울기를 평균함
# belief: 꺾인 점의 미분계수는 왼쪽과 오른쪽의 평균이다.
# hint: 테이프는 꺾인 점에서 어느 쪽의 기울기를 주었습니까? f를 점마다 몇 번 불렀습니까?
# read: 1) 제어 흐름
# needs: gradient
# fails: test, hidden
def piecewise_derivative(f, xs):
    def slope(x):
        v = tf.Variable(x, dtype=tf.float32)
        with tf.GradientTape() as tape:
            y = f(v)
        return tape.gradient(y, v)

    h = 1e-4
    return [(slope(float(x) - h) + slope(float(x) + h)) / 2 for x in xs]
