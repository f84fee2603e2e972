# style: 테이프 밖에서 g를 구해 output_gradients로 넣음
def stop_part(f, g, x0):
    with tf.GradientTape() as tape:
        tape.watch(x := tf.cast(x0, tf.float32))
        y = f(x)
    return tape.gradient(y, x, output_gradients=g(x))
