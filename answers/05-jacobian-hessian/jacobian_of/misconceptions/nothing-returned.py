# belief: nothing-returned
# hint: 마지막 줄이 return으로 시작합니까?
# read: 연습 1의 힌트
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    tape.jacobian(y, x, unconnected_gradients="zero")
