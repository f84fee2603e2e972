# name: 오른쪽 끝을 빠뜨림
# belief: 간격은 (high - low) / n이다.
# hint: 점이 두 개라면 어디와 어디입니까? 간격은 몇 개입니까?
# read: EX 6의 첫 실험
# fails: test, hidden
def curve_with_slope(f, low, high, n):
    x = tf.cast(np.linspace(low, high, n, endpoint=False), tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return x, y, tape.gradient(y, x)
