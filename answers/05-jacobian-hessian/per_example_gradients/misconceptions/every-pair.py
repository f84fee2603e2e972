# name: 예와 목푯값을 모두 짝지음
# belief: for를 두 번 쓰면 둘을 나란히 돈다.
# hint: 결과의 행은 몇 개입니까? x마다 y를 몇 개와 짝지었습니까?
# read: 연습 3의 지킬 것
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    with tf.GradientTape() as tape:
        tape.watch(w)
        losses = tf.stack([loss(w, x, y) for x in xs for y in ys])
    return tape.jacobian(losses, w)
