# belief: at-sign-with-a-vector
# hint: @는 행렬끼리 곱합니다. v는 벡터입니다. 그리고 이 연습에는 헤세 행렬이 필요 없습니다.
# read: 헤세 행렬 없이
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    return H @ v
