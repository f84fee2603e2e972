# belief: difference-of-stacked-points
# hint: f는 무엇을 받는 함수인가요? 지킬 것은 무엇으로 미분하라고 하나요?
# read: 모든 연습에서 지킬 것
# fails: hidden
def gradient_of_constant(f, value):
    h = 1e-5
    x = tf.cast(value, tf.float64)
    y = f(tf.stack([x - h, x + h]))
    return tf.cast((y[1] - y[0]) / (2 * h), tf.float32)
