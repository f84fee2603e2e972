# style: 함수마다 새 테이프를 연다
def separate_gradients(functions, x0):
    x = tf.convert_to_tensor(x0, dtype=tf.float32)
    slopes = []
    for f in functions:
        with tf.GradientTape() as tape:
            tape.watch(x)
            y = f(x)
        slopes.append(tape.gradient(y, x))
    return slopes
