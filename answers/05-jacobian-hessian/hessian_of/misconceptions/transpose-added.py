# name: 전치를 더함
# belief: 대칭으로 만들려면 전치를 더해야 한다.
# hint: jacobian이 준 것을 출력해 보세요. 이미 대칭입니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# needs: transpose | matrix_transpose | adjoint
# fails: test, hidden
def hessian_of(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x, unconnected_gradients="zero")
    return H + tf.transpose(H)
