# name: 행을 쌓지 않고 이음
# belief: concat으로 이으면 행이 쌓인다.
# hint: 결과의 축은 몇 개입니까? concat과 stack은 어떻게 다릅니까?
# read: 연습 3의 지킬 것
# needs: concat
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for i in range(len(xs)):
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, xs[i], ys[i])
        rows.append(tape.gradient(value, w))
    return tf.concat(rows, axis=0)
