# belief: Each of the two tapes needs its own computation of y. The value is right, but f is called twice for every input.
# cause: 함수를 두 번 부름
def second_derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)                      # 바깥 테이프용
        with tf.GradientTape() as tape2:
            y = f(x)                  # 안쪽 테이프용
        dydx = tape2.gradient(y, x)
    return tape.gradient(dydx, x)
