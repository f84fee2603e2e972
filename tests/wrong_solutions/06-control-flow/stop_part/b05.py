# belief: g만 테이프 밖에 두려다가 곱셈까지 테이프 밖으로 나갔다
# cause: 곱셈을 테이프 밖에서 함
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    y = y * tf.stop_gradient(g(x))
    return tape.gradient(y, x)
