# name: 묶음을 통째로 넣음
# belief: loss는 묶음을 받아도 예제별 손실을 준다.
# hint: loss는 예제 하나를 받습니다. xs를 통째로 넣으면 loss 안의 reduce_sum은 무엇을 더합니까?
# read: 연습 3의 지킬 것
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    with tf.GradientTape() as tape:
        tape.watch(w)
        losses = loss(w, xs, ys)
    return tape.jacobian(losses, w)
