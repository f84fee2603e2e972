# name: 묶음을 통째로 넣고 합을 미분함
# belief: loss에 묶음을 넣으면 그래디언트도 예제마다 나온다.
# hint: loss는 예제 하나를 받습니다. xs를 통째로 넣으면 무엇이 계산됩니까? 결과에 예제마다 한 행이 있습니까?
# read: 연습 3의 지킬 것
# unless: zip, for, range
# fails: test, hidden
def per_example_gradients(loss, w, xs, ys):
    with tf.GradientTape() as tape:
        tape.watch(w)
        losses = loss(w, xs, ys)
    return tape.gradient(losses, w)
