# style: 함수마다 테이프를 열고 미분계수를 손으로 더한다
def sum_of_gradients(functions, x0):
    x = tf.convert_to_tensor(x0, dtype=tf.float32)
    total = tf.zeros([], dtype=tf.float32)
    for f in functions:
        with tf.GradientTape() as tape:
            tape.watch(x)
            y = f(x)
        total += tape.gradient(y, x)
    return total
