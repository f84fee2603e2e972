# belief: finite-difference
# hint: 함수를 몇 번 불렀습니까? 테이프는 한 번의 계산을 기록하여 미분합니다.
# read: 더 나아가기의 t로 미분하는 셀
# fails: test, hidden
def directional_derivative(f, x, v):
    x, v = tf.cast(x, tf.float32), tf.cast(v, tf.float32)
    u, h = v / tf.norm(v), 1e-3
    return (f(x + h * u) - f(x - h * u)) / (2 * h)
