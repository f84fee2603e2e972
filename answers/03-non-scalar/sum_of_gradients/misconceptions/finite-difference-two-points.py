# belief: difference-of-stacked-points
# hint: 지킬 것에서 함수는 무엇을 받습니까? 벡터를 넣어도 되는 함수만 옵니까?
# read: 모든 연습에서 지킬 것
# fails: hidden
def sum_of_gradients(functions, x0):
    h = 1e-6
    points = tf.cast(x0, tf.float64) + tf.constant([h, -h], tf.float64)
    total = 0.0
    for f in functions:
        y = f(points)
        total += (y[0] - y[1]) / (2 * h)
    return tf.cast(total, tf.float32)
