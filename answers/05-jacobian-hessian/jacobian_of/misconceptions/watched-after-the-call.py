# belief: watched-too-late
# hint: 모두 0이 나왔습니다. f(x)를 계산한 줄과 watch를 부른 줄 중 어느 것이 먼저입니까?
# read: 연습 1의 힌트
# needs: watch, unconnected_gradients
# unless: Variable, persistent
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        y = f(x)
        tape.watch(x)
    return tape.jacobian(y, x, unconnected_gradients="zero")
