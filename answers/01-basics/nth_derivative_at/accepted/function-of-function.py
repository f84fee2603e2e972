# style: 도함수를 만드는 함수를 n번 적용함
def _derivative(f):
    def df(x):
        with tf.GradientTape() as tape:
            tape.watch(x)
            y = f(x)
        dy = tape.gradient(y, x)
        return tf.zeros_like(x) if dy is None else dy
    return df

def nth_derivative_at(f, x0, n):
    for _ in range(n):
        f = _derivative(f)
    return f(tf.convert_to_tensor(x0, dtype=tf.float32))
