# belief: rows-counted-otherwise
# hint: 몇 번 되풀이했습니까? 그것은 예제의 개수입니까, 다른 것의 개수입니까?
# read: 연습 3의 지킬 것
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for i in range(len(w)):
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, xs[i], ys[i])
        rows.append(tape.gradient(value, w))
    return tf.stack(rows)
