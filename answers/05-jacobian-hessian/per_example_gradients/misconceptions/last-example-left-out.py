# name: 마지막 예제를 빠뜨림
# belief: range의 끝은 마지막 번호이므로 하나를 빼야 한다.
# hint: 결과의 행은 몇 개입니까? range는 어디에서 끝납니까?
# read: 연습 3의 지킬 것
# needs: range
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for i in range(len(xs) - 1):
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, xs[i], ys[i])
        rows.append(tape.gradient(value, w))
    return tf.stack(rows)
