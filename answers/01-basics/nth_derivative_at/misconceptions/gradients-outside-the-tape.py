# belief: first-gradient-outside
# hint: 첫 미분을 하는 순간에 바깥 테이프가 켜져 있습니까?
# read: 물음: dydx를 두 번째 with 바깥에 두면?
# fails: test, hidden
def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
    for _ in range(n):
        y = tape.gradient(y, x, unconnected_gradients="zero")
    return y
