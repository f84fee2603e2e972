# belief: one-call-each
# hint: 함수가 몇 번 불리는지 세어 보세요. 점을 한꺼번에 넣을 수 있습니까?
# read: EX 6의 질문
# fails: test, hidden
def curve_with_slope(f, low, high, n):
    x = tf.linspace(float(low), float(high), n)
    ys, slopes = [], []
    for point in x:
        with tf.GradientTape() as tape:
            tape.watch(point)
            y = f(point)
        ys.append(y)
        slopes.append(tape.gradient(y, point))
    return x, tf.stack(ys), tf.stack(slopes)
