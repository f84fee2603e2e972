# belief: whole-hessian
# hint: 결과는 맞지만 헤세 행렬을 만들었습니다. 바깥쪽에서 jacobian 대신 무엇을 부를 수 있습니까?
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
    return tf.linalg.matvec(H, v)
