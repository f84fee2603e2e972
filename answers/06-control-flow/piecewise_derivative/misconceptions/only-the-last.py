# belief: only-the-last-kept
# hint: 점이 세 개이면 결과도 세 개여야 합니다. 반복할 때마다 앞의 값은 어디로 갑니까?
# read: 연습 1
# fails: test, hidden
def piecewise_derivative(f, xs):
    for x in xs:
        x = tf.Variable(x, dtype=tf.float32)
        with tf.GradientTape() as tape:
            y = f(x)
        slope = tape.gradient(y, x)
    return slope
