# name: 유한 차분을 씀
# belief: 두 점을 벡터로 한꺼번에 넣으면 한 번 부른 것이니 괜찮다.
# hint: 받은 함수는 스칼라를 받습니다. 벡터를 넣어도 되는 함수만 오는 것은 아닙니다.
# read: EX 7
# fails: hidden
def separate_gradients(functions, x0):
    h = 1e-6
    points = tf.cast(x0, tf.float64) + tf.constant([h, -h], tf.float64)
    values = [f(points) for f in functions]
    return [tf.cast((y[0] - y[1]) / (2 * h), tf.float32) for y in values]
