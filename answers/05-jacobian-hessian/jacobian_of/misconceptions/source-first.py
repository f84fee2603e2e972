# belief: target-source-swapped
# hint: jacobian의 첫째 인자는 대상입니까, 소스입니까?
# read: 야코비 행렬: tape.jacobian
# needs: jacobian
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.jacobian(x, y, unconnected_gradients="zero")
