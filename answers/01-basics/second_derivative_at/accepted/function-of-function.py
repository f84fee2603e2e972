# style: 도함수를 만드는 함수를 두 번 적용함
def _derivative(f):
    def df(x):
        with tf.GradientTape() as tape:
            tape.watch(x)
            y = f(x)
        return tape.gradient(y, x)
    return df

def second_derivative_at(f, x0):
    x = tf.cast(x0, tf.float32)
    return _derivative(_derivative(f))(x)
