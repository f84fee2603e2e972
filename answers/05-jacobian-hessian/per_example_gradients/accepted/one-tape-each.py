# style: 예제마다 테이프를 켠다
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for i in range(xs.shape[0]):
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, xs[i], ys[i])
        rows.append(tape.gradient(value, w))
    return tf.stack(rows)
