# style: 무엇이 오든 float32 변수로 바꾼다
def elementwise_slope(f, x):
    v = tf.Variable(x, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(v)
    return tape.gradient(y, v)
