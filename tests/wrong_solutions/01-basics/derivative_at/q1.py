# belief: The student thinks only Python ints need converting and that every other number becomes float32 in tf.Variable; np.float64 gives a float64 result and NumPy integers give None.
# cause: 정수만 실수로 바꿈
def derivative_at(f, x0):
    if isinstance(x0, int):
        x0 = float(x0)      # 정수는 미분이 안 되므로 실수로
    x = tf.Variable(x0)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
