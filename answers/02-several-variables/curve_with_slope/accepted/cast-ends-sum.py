# style: 두 끝을 형 변환하고 합을 미분합니다(원소별 함수에서는 같습니다).
def curve_with_slope(f, low, high, n):
    x = tf.linspace(tf.cast(low, tf.float32), tf.cast(high, tf.float32), n)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
        total = tf.reduce_sum(y)
    return [x, y, tape.gradient(total, x)]
