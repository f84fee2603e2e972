# belief: diagonal-of-the-hessian
# hint: 서로 다른 두 변수로 한 번씩 미분한 값은 언제나 0입니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# fails: test, hidden
def hessian_of(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x, unconnected_gradients="zero")
    return tf.linalg.diag(tf.linalg.diag_part(H))
