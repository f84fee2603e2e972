# belief: outside-the-tape
# hint: losses[i]를 꺼내는 것도 계산입니다. 그 줄은 with 안에 있습니까?
# read: 연습 3의 지킬 것
# needs: persistent
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(w)
        losses = tf.stack([loss(w, x, y) for x, y in zip(xs, ys)])
    return tf.stack([tape.gradient(losses[i], w) for i in range(len(xs))])
