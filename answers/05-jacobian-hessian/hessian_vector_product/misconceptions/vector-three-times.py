# name: vᵀHv를 구함
# belief: v를 양쪽에서 곱해야 한다.
# hint: 결과의 형상은 (n,)이어야 합니다. v를 몇 번 곱했습니까?
# read: 헤세 행렬 없이
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    return tf.reduce_sum(v * outer.gradient(g, x, output_gradients=v))
