# belief: numpy-returned
# hint: 결과의 type을 출력하고 지킬 것과 견주어 보세요.
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def curve_with_slope(f, low, high, n):
    x = tf.linspace(float(low), float(high), n)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return x.numpy(), y.numpy(), tape.gradient(y, x).numpy()
