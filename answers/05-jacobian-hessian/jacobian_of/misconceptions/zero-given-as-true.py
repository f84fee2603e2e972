# belief: unconnected-gradients-otherwise
# hint: unconnected_gradients에 무엇을 주었습니까? 바로 위의 셀에서는 무엇을 주었습니까?
# read: 야코비 행렬: tape.jacobian
# same: zero-given-as-number, zero-given-as-real, zero-given-as-capitals
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.jacobian(y, x, unconnected_gradients=True)
