# belief: called-twice
# hint: 테이프 안에서 계산한 y를 다시 쓸 수 있습니까?
# read: EX 6
# fails: test, hidden
def curve_with_slope(f, low, high, n):
    x = tf.linspace(float(low), float(high), n)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return x, f(x), tape.gradient(y, x)
