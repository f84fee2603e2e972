# belief: Casts to float inside the tape but keeps the integer variable as the source, believing that the gradient passes back through tf.cast from an integer; the result is None.
# cause: 바꾸기 전의 것을 소스로 넘김
def gradient_from_integer(f, value):
    x = tf.Variable(value)
    with tf.GradientTape() as tape:
        x_float = tf.cast(x, tf.float32)
        y = f(x_float)
    return tape.gradient(y, x)
