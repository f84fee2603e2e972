# style: output_gradients로 행을 하나씩 구해 쌓는다
def jacobian_of(f, x):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = f(x)
    rows = []
    for i in range(len(y)):
        e = tf.one_hot(i, len(y))
        row = tape.gradient(y, x, output_gradients=e)
        rows.append(tf.zeros_like(x) if row is None else row)
    return tf.stack(rows)
