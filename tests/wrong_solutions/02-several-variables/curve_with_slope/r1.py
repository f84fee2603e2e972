# belief: n points are n steps, so the step is (high - low) / n. Wrong for every input: the right end is not included.
# cause: 오른쪽 끝을 빠뜨림
def curve_with_slope(f, low, high, n):
    간격 = (high - low) / n
    x = low + 간격 * tf.cast(tf.range(n), tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return x, y, tape.gradient(y, x)
