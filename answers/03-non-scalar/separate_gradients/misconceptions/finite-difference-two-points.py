# belief: difference-of-stacked-points
# hint: 지킬 것에서 함수는 무엇을 받습니까? 벡터를 넣어도 되는 함수만 옵니까?
# read: 모든 연습에서 지킬 것
# fails: hidden
def separate_gradients(functions, x0):
    h = 1e-6
    points = tf.cast(x0, tf.float64) + tf.constant([h, -h], tf.float64)
    values = [f(points) for f in functions]
    return [tf.cast((y[0] - y[1]) / (2 * h), tf.float32) for y in values]
