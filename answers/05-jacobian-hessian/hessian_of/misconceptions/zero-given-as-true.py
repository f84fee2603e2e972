# belief: unconnected-gradients-otherwise
# hint: unconnected_gradients에 무엇을 주었습니까? 연습 1의 바로 위의 셀에서는 무엇을 주었습니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# same: zero-given-as-number, zero-given-as-capitals
# fails: test, hidden
def hessian_of(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    return outer.jacobian(g, x, unconnected_gradients=True)
