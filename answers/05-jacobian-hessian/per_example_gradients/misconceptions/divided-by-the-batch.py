# name: 예제의 개수로 나눔
# belief: 묶음의 그래디언트는 예제의 개수로 나누어야 한다.
# hint: 예제가 하나일 때와 세 개일 때 결과가 몇 배씩 다릅니까? 예제마다 따로 구하는데 나눌 것이 있습니까?
# read: 예제별 그래디언트
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    with tf.GradientTape() as tape:
        tape.watch(w)
        losses = tf.stack([loss(w, x, y) for x, y in zip(xs, ys)]) / len(xs)
    return tape.jacobian(losses, w)
