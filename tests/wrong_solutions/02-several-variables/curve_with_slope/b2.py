# belief: Builds the points by hand with spacing (high-low)/n instead of (high-low)/(n-1), so the right end is left out and all points but the first are wrong.
# cause: 오른쪽 끝을 빠뜨림
def curve_with_slope(f, low, high, n):
    간격 = (high - low) / n
    xs = tf.constant([low + i * 간격 for i in range(n)], dtype=tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(xs)
        ys = f(xs)
    기울기 = tape.gradient(ys, xs)
    return xs, ys, 기울기
