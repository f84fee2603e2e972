# belief: finite-difference
# hint: 함수를 몇 번 불렀습니까? 테이프는 한 번의 계산을 기록하여 미분합니다.
# read: EX 1
# fails: test, hidden
# unless: gradient-in-with
def second_derivative_at(f, x0):
    def slope(v):
        x = tf.Variable(v, dtype=tf.float32)
        with tf.GradientTape() as tape:
            y = f(x)
        return tape.gradient(y, x)
    h = 1e-2
    return (slope(float(x0) + h) - slope(float(x0) - h)) / (2 * h)
