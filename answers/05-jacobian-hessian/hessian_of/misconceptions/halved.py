# belief: common-factor-two
# hint: jacobian이 준 것과 돌려준 것을 견주어 보세요. 무엇을 더 곱하거나 나누었습니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# unless: transpose, matrix_transpose, adjoint
# fails: test, hidden
def hessian_of(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x, unconnected_gradients="zero")
    return H / 2
