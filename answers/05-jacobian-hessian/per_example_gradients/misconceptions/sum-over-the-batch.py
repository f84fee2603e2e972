# belief: gradient-for-jacobian
# hint: 결과의 형상을 출력해 보세요. 예제마다 한 행이 있습니까? jacobian의 대상은 리스트가 아니라 tf.stack으로 쌓은 벡터입니다.
# read: 예제별 그래디언트
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    with tf.GradientTape() as tape:
        tape.watch(w)
        losses = tf.stack([loss(w, x, y) for x, y in zip(xs, ys)])
    return tape.gradient(losses, w)
