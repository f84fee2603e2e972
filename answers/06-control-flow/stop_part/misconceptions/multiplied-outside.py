# belief: multiplied-outside
# hint: gradient에 넘긴 곱은 테이프가 켜져 있을 때 계산한 것입니까? 곱셈 기호가 with 안에 있는지 보세요.
# read: 2) tf.stop_gradient
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    y = y * tf.stop_gradient(g(x))
    return tape.gradient(y, x)
