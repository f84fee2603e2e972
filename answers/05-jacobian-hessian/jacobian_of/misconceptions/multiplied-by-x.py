# name: 야코비 행렬에 x를 곱함
# belief: 야코비 행렬은 x와 곱해야 완성된다.
# hint: 야코비 행렬의 원소는 미분계수입니다. 거기에 x를 또 곱해야 합니까?
# read: 야코비 행렬: tape.jacobian
# needs: Mult | multiply
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.jacobian(y, x, unconnected_gradients="zero") * x
