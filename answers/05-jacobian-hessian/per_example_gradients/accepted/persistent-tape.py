# style: 지속 테이프 하나로 손실마다 미분한다
def per_example_gradients(loss, w, xs, ys):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(w)
        losses = [loss(w, x, y) for x, y in zip(xs, ys)]
    return tf.stack([tape.gradient(one, w) for one in losses], axis=0)
