# name: 첫 행만 돌려줌
# belief: 야코비 행렬의 첫 행이 f의 미분계수이다.
# hint: jacobian이 준 것과 돌려준 것의 형상을 출력해 보세요. 출력마다 한 행이 있습니까?
# read: 야코비 행렬: tape.jacobian
# needs: jacobian
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.jacobian(y, x, unconnected_gradients="zero")[0]
