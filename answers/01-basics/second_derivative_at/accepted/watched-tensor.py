# style: 상수 하나를 두 테이프가 감시함
def second_derivative_at(f, x0):
    x = tf.convert_to_tensor(x0, tf.float32)
    with tf.GradientTape() as t1:
        t1.watch(x)
        with tf.GradientTape() as t2:
            t2.watch(x)
            y = f(x)
        dy = t2.gradient(y, x)
    d2y = t1.gradient(dy, x)
    return d2y
