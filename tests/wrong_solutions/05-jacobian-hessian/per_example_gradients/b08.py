# belief: 예제 하나를 조각 [i:i+1]로 꺼냄: 크기가 1인 묶음을 넣음
# cause: 예제 하나를 길이가 1인 묶음으로 줌
def per_example_gradients(loss, w, xs, ys):
    rows = []
    for i in range(len(xs)):
        with tf.GradientTape() as tape:
            tape.watch(w)
            value = loss(w, xs[i:i + 1], ys[i:i + 1])
        rows.append(tape.gradient(value, w))
    return tf.stack(rows)
