# belief: for-batches-only
# hint: batch_jacobian은 첫 축이 같은 둘을 짝짓습니다. w의 첫 축은 무엇입니까?
# read: 연습 3의 지킬 것
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    with tf.GradientTape() as tape:
        tape.watch(w)
        losses = tf.stack([loss(w, x, y) for x, y in zip(xs, ys)])
    return tape.batch_jacobian(losses, w)
