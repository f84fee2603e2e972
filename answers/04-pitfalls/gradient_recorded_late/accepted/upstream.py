# style: dz/dy를 output_gradients로 넘겨 뒤에서 앞으로 이어 갑니다
def gradient_recorded_late(f, g, x0):
    x = tf.convert_to_tensor(float(x0))
    with tf.GradientTape() as t1:
        t1.watch(x)
        y = f(x)
    with tf.GradientTape() as t2:
        t2.watch(y)
        z = g(y)
    return t1.gradient(y, x, output_gradients=t2.gradient(z, y))
