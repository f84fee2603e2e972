# style: float()로 바꾸어 변수를 만듭니다
def gradient_from_integer(f, value):
    x = tf.Variable(float(value))
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
