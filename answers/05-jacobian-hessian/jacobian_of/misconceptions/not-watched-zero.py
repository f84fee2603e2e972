# belief: not-watched
# hint: x는 상수입니다. 감시하지 않으면 모든 것이 연결되지 않습니다. 0이 나온 까닭이 정말 미분계수가 0이기 때문입니까?
# read: 연습 1의 힌트
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.jacobian(y, x, unconnected_gradients="zero")
