# name: 열 하나짜리 행렬로 돌려줌
# belief: 열 하나짜리 행렬은 벡터와 같다.
# hint: 결과의 형상은 (n, 1)입니까, (n,)입니까? 그리고 이 연습에는 헤세 행렬이 필요 없습니다.
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
    return H @ v[:, tf.newaxis]
