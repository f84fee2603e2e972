# style: 상수에서 변수를 만들어 저절로 감시되게 합니다
def gradient_of_constant(f, value):
    x = tf.Variable(value)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
