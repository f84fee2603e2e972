# belief: sin(x)² is read as sin(x²). Wrong for nearly every x0 (right at 0).
# cause: 제곱의 범위를 잘못 봄
def gradient_through_numpy(x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        s = tf.sin(x ** 2)
        y = s + x
    return tape.gradient(y, x)
