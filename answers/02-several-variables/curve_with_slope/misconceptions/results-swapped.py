# belief: results-in-another-order
# hint: 돌려준 셋 가운데 둘째는 함숫값입니까, 기울기입니까?
# read: 연습 3의 첫 문단
# fails: test, hidden
def curve_with_slope(f, low, high, n):
    x = tf.linspace(float(low), float(high), n)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return x, tape.gradient(y, x), y
