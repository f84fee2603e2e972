# belief: not-watched
# hint: 변수가 아닌 것을 소스로 쓰려면 테이프에 무엇을 알려 주어야 합니까?
# read: EX 6
# fails: test, hidden
def curve_with_slope(f, low, high, n):
    x = tf.linspace(float(low), float(high), n)
    with tf.GradientTape() as tape:
        y = f(x)
    return x, y, tape.gradient(y, x)
