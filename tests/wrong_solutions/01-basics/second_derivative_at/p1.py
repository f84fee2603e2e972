# belief: Only variables can be differentiated, so the first derivative is put into a new tf.Variable. That copy has no record back to x: always None.
# cause: 중간값을 새 변수로 만듦
def second_derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            y = f(x)
        dydx = tf.Variable(inner.gradient(y, x))  # 한 번 더 미분할 수 있게 변수로
    return outer.gradient(dydx, x)
