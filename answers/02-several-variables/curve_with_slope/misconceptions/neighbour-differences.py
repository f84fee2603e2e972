# belief: finite-difference
# hint: 점의 개수를 줄이면 이 기울기는 어떻게 됩니까?
# read: EX 6
# fails: test, hidden
# unless: GradientTape
def curve_with_slope(f, low, high, n):
    x = tf.linspace(float(low), float(high), n)
    y = f(x)
    return x, y, tf.constant(np.gradient(y.numpy(), x.numpy()), dtype=tf.float32)
