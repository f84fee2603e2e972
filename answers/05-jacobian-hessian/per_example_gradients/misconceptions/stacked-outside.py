# name: 가중치에서 손실까지 기록이 이어지지 않음
# belief: 값이 있으면 그 값까지의 계산은 모두 기록되어 있다.
# hint: w를 감시하는 줄, loss를 부르는 줄, tf.stack을 부르는 줄이 차례대로 모두 with 안에 있습니까? 소스는 loss에 넣은 그 텐서입니까?
# read: 연습 3의 지킬 것
# needs: jacobian, watch | Variable
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    with tf.GradientTape() as tape:
        tape.watch(w)
        losses = [loss(w, x, y) for x, y in zip(xs, ys)]
    return tape.jacobian(tf.stack(losses), w)
