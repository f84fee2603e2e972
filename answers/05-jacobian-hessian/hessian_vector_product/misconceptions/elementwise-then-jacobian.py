# belief: matrix-elementwise
# hint: 결과의 형상은 (n,)이어야 합니다. g * v는 스칼라입니까? 그리고 이 연습에는 헤세 행렬이 필요 없습니다.
# read: 헤세 행렬 없이
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        product = inner.gradient(y, x) * v
    return outer.jacobian(product, x)
