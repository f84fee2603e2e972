# belief: Off by one in the spacing: divides the interval by n instead of n - 1, so the right end is not included and all points but the first are shifted.
# cause: 오른쪽 끝을 빠뜨림
def curve_with_slope(f, low, high, n):
    step = (high - low) / n
    x = tf.constant([low + i * step for i in range(n)], dtype=tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return x, y, tape.gradient(y, x)
