# style: 상수를 직접 감시합니다
def gradient_of_constant(f, value):
    with tf.GradientTape() as t:
        t.watch(value)
        y = f(value)
    return t.gradient(y, value)
