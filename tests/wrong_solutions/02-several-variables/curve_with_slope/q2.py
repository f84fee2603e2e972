# belief: A fence-post slip: the student divides the interval into n steps instead of n - 1, so the end point high is missing and all points but the first are misplaced; wrong for every input.
# cause: 오른쪽 끝을 빠뜨림
def curve_with_slope(f, low, high, n):
    dx = (high - low) / n
    x = tf.constant([low + dx * i for i in range(n)], dtype=tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return x, y, tape.gradient(y, x)
