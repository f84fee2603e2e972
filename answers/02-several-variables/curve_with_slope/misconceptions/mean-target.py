# belief: mean-for-sum
# hint: 점의 개수를 바꾸면 기울기도 달라집니까? 그래야 합니까?
# read: EX 6
# fails: test, hidden
def curve_with_slope(f, low, high, n):
    x = tf.linspace(float(low), float(high), n)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
        target = tf.reduce_mean(y)
    return x, y, tape.gradient(target, x)
