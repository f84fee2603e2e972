# belief: targets-summed
# hint: 결과가 수 하나입니까, 둘입니까? 따로 구할 방법을 생각해 보세요.
# read: EX 3
# fails: test, hidden
def two_derivatives(f, g, x0, w0):
    x = tf.Variable(x0, dtype=tf.float32)
    w = tf.Variable(w0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        total = f(x) + g(w)
    dx, dw = tape.gradient(total, [x, w])
    return dx + dw
