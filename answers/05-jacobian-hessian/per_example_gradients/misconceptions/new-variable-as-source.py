# belief: another-tensor-as-source
# hint: loss에 넣은 것과 gradient의 둘째 인자는 같은 텐서입니까, 값만 같습니까?
# read: 연습 3의 지킬 것
# needs: Variable, gradient
# unless: jacobian
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    point = tf.Variable(w)
    rows = []
    for x, y in zip(xs, ys):
        with tf.GradientTape() as tape:
            value = loss(w, x, y)
        rows.append(tape.gradient(value, point))
    return tf.stack(rows)
