# style: 상수에서 변수를 만들어 테이프가 스스로 감시하게 합니다
def gradient_of_constant(f, value):
    x = tf.Variable(value)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
