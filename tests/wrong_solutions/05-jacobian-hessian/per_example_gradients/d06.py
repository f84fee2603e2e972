# belief: believes a batch of one (xs[i:i+1]) is one example; keeps the batch axis
# cause: 예제 하나를 길이가 1인 묶음으로 줌
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for i in range(len(ys)):
        with tf.GradientTape() as tape:
            tape.watch(w)
            l = loss(w, xs[i:i+1], ys[i:i+1])
        rows.append(tape.gradient(l, w))
    return tf.stack(rows)
