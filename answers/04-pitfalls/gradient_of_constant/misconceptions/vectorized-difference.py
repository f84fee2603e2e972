# name: 두 점을 묶어 차분을 구함
# belief: 두 점을 묶어 함수에 한 번만 넣으면 차분으로 구해도 괜찮다고 믿습니다.
# hint: f는 무엇을 받는 함수인가요? 지킬 것은 무엇으로 미분하라고 하나요?
# read: 연습 1의 지킬 것
# fails: hidden
def gradient_of_constant(f, value):
    h = 1e-5
    x = tf.cast(value, tf.float64)
    y = f(tf.stack([x - h, x + h]))
    return tf.cast((y[1] - y[0]) / (2 * h), tf.float32)
