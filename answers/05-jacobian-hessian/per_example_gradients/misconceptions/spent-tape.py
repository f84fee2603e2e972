# belief: spent-tape
# hint: 같은 테이프에게 몇 번 물었습니까?
# read: 연습 3의 힌트
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    with tf.GradientTape() as tape:
        tape.watch(w)
        losses = [loss(w, x, y) for x, y in zip(xs, ys)]
    return tf.stack([tape.gradient(one, w) for one in losses])
