# belief: new-source
# hint: loss에 넣은 것과 소스로 준 것은 같은 텐서입니까?
# read: 연습 3의 지킬 것
# needs: Variable
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    v = tf.Variable(w)
    with tf.GradientTape() as tape:
        losses = tf.stack([loss(w, x, y) for x, y in zip(xs, ys)])
    return tape.jacobian(losses, v)
