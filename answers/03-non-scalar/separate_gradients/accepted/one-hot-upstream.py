# style: 한 자리만 1인 output_gradients로 하나씩 꺼낸다
def separate_gradients(functions, x0):
    x = tf.cast(x0, tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = tf.stack([f(x) for f in functions])
    rows = tf.eye(len(functions))
    return [tape.gradient(y, x, output_gradients=rows[i]) for i in range(len(functions))]
