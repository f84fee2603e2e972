# belief: function-value
# hint: 돌려준 것은 손실입니까, 손실의 그래디언트입니까?
# read: 예제별 그래디언트
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    with tf.GradientTape() as tape:
        tape.watch(w)
        losses = tf.stack([loss(w, x, y) for x, y in zip(xs, ys)])
    return losses
