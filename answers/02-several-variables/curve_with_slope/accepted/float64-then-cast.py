# style: float64로 계산한 뒤 셋을 모두 float32로 바꿉니다.
def curve_with_slope(f, low, high, n):
    x = tf.linspace(tf.cast(low, tf.float64), tf.cast(high, tf.float64), n)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    slope = tape.gradient(y, x)
    return tuple(tf.cast(t, tf.float32) for t in (x, y, slope))
