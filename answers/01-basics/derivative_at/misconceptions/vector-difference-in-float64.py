# belief: difference-of-stacked-points
# hint: 함수를 몇 번 불렀습니까? 테이프는 한 번의 계산을 기록하여 미분합니다.
# read: EX 1
# fails: hidden
def derivative_at(f, x0):
    h = 1e-5
    x = tf.cast(x0, tf.float64)
    y = f(tf.stack([x - h, x + h]))
    return tf.cast((y[1] - y[0]) / (2 * h), tf.float32)
