# belief: takes one row with a slice i:i+1, so that loss gets (1, k) and (1,) instead of (k,) and ()
# cause: 예제 하나를 길이가 1인 묶음으로 줌
def per_example_gradients(loss, w, xs, ys):
    grads = []
    for i in range(len(xs)):
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, xs[i:i + 1], ys[i:i + 1])
        grads.append(tape.gradient(value, w))
    return tf.stack(grads)
