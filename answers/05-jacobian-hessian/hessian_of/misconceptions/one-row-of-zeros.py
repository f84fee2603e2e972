# belief: zero-shape-of-the-output
# hint: f가 일차식일 때 0은 몇 행 몇 열이어야 합니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# fails: test, hidden
def hessian_of(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    return tf.zeros([1, len(x)]) if H is None else H
