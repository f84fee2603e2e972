# name: 유한 차분을 씀
# belief: 두 점을 벡터로 묶으면 한 번 부른 것이니 괜찮다.
# hint: f는 한 점에서 부르는 함수입니다. 테이프로 고쳐 보세요.
# read: 연습 1의 지킬 것
# fails: hidden
def gradient_of_constant(f, value):
    h = 1e-5
    x = tf.cast(value, tf.float64)
    y = f(tf.stack([x - h, x + h]))
    return tf.cast((y[1] - y[0]) / (2 * h), tf.float32)
