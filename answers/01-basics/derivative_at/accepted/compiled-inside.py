# style: 도움 함수를 tf.function으로 감쌈
def _slope(f):
    @tf.function
    def run(x):
        with tf.GradientTape() as tape:
            tape.watch(x)
            y = f(x)
        return tape.gradient(y, x)
    return run

def derivative_at(f, x0):
    return _slope(f)(tf.convert_to_tensor(x0, dtype=tf.float32))
