# belief: Knows that an ordinary tape can be used only once, so opens a second tape, but copies the whole block and computes both f and g again in it: values are right, f and g are each called twice.
# seen: 번 불러야 하는데 2번 불렀습니다
def two_derivatives(f, g, x0, w0):
    x = tf.Variable(x0, dtype=tf.float32)
    w = tf.Variable(w0, dtype=tf.float32)

    # 테이프는 한 번만 쓸 수 있으니까 다시 기록
    with tf.GradientTape() as tape:
        y = f(x)
        z = g(w)
    dydx = tape.gradient(y, x)

    with tf.GradientTape() as tape:
        y = f(x)
        z = g(w)
    dzdw = tape.gradient(z, w)

    return dydx, dzdw
