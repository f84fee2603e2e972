# belief: diagonal-of-the-hessian
# hint: 결과의 형상은 (n, n)입니다. 서로 다른 두 변수로 한 번씩 미분한 값은 어디에 있습니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# fails: test, hidden
def hessian_of(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    return tf.linalg.diag_part(outer.jacobian(g, x, unconnected_gradients="zero"))
