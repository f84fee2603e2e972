# name: 예제 대신 입력의 열을 꺼냄
# belief: xs의 열 하나가 예제 하나이다.
# hint: xs의 형상은 (b, k)입니다. 예제 하나는 행입니까, 열입니까?
# read: 연습 3의 지킬 것
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for i in range(xs.shape[1]):
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, xs[:, i], ys[i])
        rows.append(tape.gradient(value, w))
    return tf.stack(rows)
