# belief: finite-difference
# hint: 꺾인 점의 왼쪽과 오른쪽을 함께 쓰면 어느 쪽의 기울기가 됩니까? f를 점마다 몇 번 불렀습니까?
# read: 1) 제어 흐름
# fails: test, hidden
def piecewise_derivative(f, xs):
    h = 0.0001
    slopes = []
    for x in xs:
        x = tf.constant(float(x))
        slopes.append((f(x + h) - f(x - h)) / (2 * h))
    return slopes
