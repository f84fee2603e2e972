# name: 손실의 리스트를 대상으로 줌
# belief: 손실의 리스트도 jacobian의 대상이 된다.
# hint: jacobian의 대상은 텐서 하나입니다. 손실의 리스트를 무엇으로 묶을 수 있습니까?
# read: 연습 3의 지킬 것
# needs: jacobian
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    with tf.GradientTape() as tape:
        tape.watch(w)
        losses = [loss(w, x, y) for x, y in zip(xs, ys)]
    return tape.jacobian(losses, w)
