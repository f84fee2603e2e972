# name: 예제가 하나이면 벡터로 돌려줌
# belief: 예제가 하나이면 묶음의 축은 필요 없다.
# hint: 예제가 하나일 때 결과의 형상을 출력해 보세요. 축이 몇 개입니까?
# read: 연습 3의 지킬 것
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    with tf.GradientTape() as tape:
        tape.watch(w)
        losses = tf.stack([loss(w, x, y) for x, y in zip(xs, ys)])
    return tf.squeeze(tape.jacobian(losses, w))
