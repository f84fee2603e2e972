# belief: finite-difference
# hint: 함수를 몇 번 불렀습니까? 테이프는 한 번의 계산을 기록하여 미분합니다.
# read: EX 1
# fails: test, hidden
def derivative_at(f, x0):
    h = 1e-3
    x = tf.cast(x0, tf.float32)
    return (f(x + h) - f(x - h)) / (2 * h)
