# style: Python float first, lambda-free helper variable, explicit watch
def gradient_from_integer(f, value):
    실수 = float(value)          # 변수여도 정수여도 된다
    x = tf.constant(실수)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x)
