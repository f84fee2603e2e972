# name: 손실을 차례로 더해 감
# belief: 예제를 하나씩 더해 가며 미분하면 예제별 그래디언트이다.
# hint: 둘째 행은 예제 하나의 그래디언트입니까, 앞의 것까지 더한 것입니까?
# read: 연습 3의 지킬 것
# needs: Add | cumsum | add
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    rows = []
    total = 0.0
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(w)
        sums = []
        for x, y in zip(xs, ys):
            total = total + loss(w, x, y)
            sums.append(total)
    return tf.stack([tape.gradient(one, w) for one in sums])
