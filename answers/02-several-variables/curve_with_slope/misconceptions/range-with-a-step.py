# name: range가 끝을 포함한다고 여김
# belief: tf.range도 오른쪽 끝을 포함한다.
# hint: tf.range(0.0, 1.0, 0.5)를 출력해 보세요. 점이 몇 개입니까?
# read: EX 6의 첫 실험
# fails: test, hidden
def curve_with_slope(f, low, high, n):
    low, high = float(low), float(high)
    x = tf.range(low, high, (high - low) / (n - 1))
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return x, y, tape.gradient(y, x)
