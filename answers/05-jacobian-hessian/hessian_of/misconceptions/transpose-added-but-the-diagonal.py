# name: 대각선 밖을 두 번 더함
# belief: jacobian은 대칭의 한쪽만 준다.
# hint: jacobian이 준 것을 출력해 보세요. 대각선 아래가 비어 있습니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# needs: diag_part | diag | set_diag | eye
# fails: test, hidden
def hessian_of(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x, unconnected_gradients="zero")
    return H + tf.transpose(H) - tf.linalg.diag(tf.linalg.diag_part(H))
