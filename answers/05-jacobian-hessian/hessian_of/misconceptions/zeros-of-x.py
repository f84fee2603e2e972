# belief: zeros-like-the-source
# hint: f가 일차식이어도 결과의 형상은 (n, n)입니다.
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
    return tf.zeros_like(x) if H is None else H
