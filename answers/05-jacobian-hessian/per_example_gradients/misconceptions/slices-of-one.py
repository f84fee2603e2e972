# name: 예제 하나를 길이가 1인 묶음으로 줌
# belief: 예제 하나는 길이가 1인 묶음과 같다.
# hint: x는 xs의 한 행입니다. xs[i : i + 1]의 형상은 무엇입니까?
# read: 연습 3의 지킬 것
# needs: Add | newaxis | expand_dims | reshape
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for i in range(len(xs)):
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, xs[i : i + 1], ys[i : i + 1])
        rows.append(tape.gradient(value, w))
    return tf.stack(rows)
