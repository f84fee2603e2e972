# belief: one-triangle
# hint: 결과의 대각선 위와 아래를 견주어 보세요. 대칭입니까?
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
    return tf.linalg.band_part(H, 0, -1)
