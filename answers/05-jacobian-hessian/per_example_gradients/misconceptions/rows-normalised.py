# name: 그래디언트의 길이를 1로 만듦
# belief: 그래디언트는 방향만 있으면 된다.
# hint: 행마다 길이가 1입니다. 그래디언트를 무엇으로 나누었습니까?
# read: 연습 3의 지킬 것
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for x, y in zip(xs, ys):
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, x, y)
        g = tape.gradient(value, w)
        rows.append(g / tf.norm(g))
    return tf.stack(rows)
