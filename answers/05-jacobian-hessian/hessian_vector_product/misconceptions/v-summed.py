# name: v를 곱한 뒤에 더해 버림
# belief: v는 어디에서 곱해도 된다.
# hint: v를 곱한 것의 형상은 무엇입니까? gradient는 그 원소를 모두 더합니다.
# read: 헤세 행렬 없이
# needs: Mult | multiply | tensordot | einsum
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x) * v
        g = inner.gradient(y, x)
    return outer.gradient(g, x)
