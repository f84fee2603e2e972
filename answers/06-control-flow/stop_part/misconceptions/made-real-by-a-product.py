# belief: float64
# hint: x0이 NumPy 수일 때 만든 변수의 dtype을 출력해 보세요.
# read: 모든 연습에서 지킬 것
# fails: hidden
def stop_part(f, g, x0):
    x = tf.Variable(x0 * 1.0)
    with tf.GradientTape() as tape:
        y = f(x) * tf.stop_gradient(g(x))
    return tape.gradient(y, x)
