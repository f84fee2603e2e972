# name: 열의 합을 대각선에 놓음
# belief: 그래디언트를 또 미분하면 헤세 행렬의 대각선이 나온다.
# hint: outer.gradient가 준 것은 헤세 행렬의 대각선입니까, 열의 합입니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# fails: test, hidden
def hessian_of(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    return tf.linalg.diag(outer.gradient(g, x, unconnected_gradients="zero"))
