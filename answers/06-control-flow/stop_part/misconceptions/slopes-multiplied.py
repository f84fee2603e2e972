# name: 두 미분계수를 곱함
# belief: 곱의 미분계수는 미분계수의 곱이다.
# hint: 멈춘 쪽에서는 미분계수를 곱합니까, 값을 곱합니까?
# read: 2) tf.stop_gradient
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        a = f(x)
        b = g(x)
    return tape.gradient(a, x) * tape.gradient(b, x)
