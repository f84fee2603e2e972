# name: 더한 뒤에 v를 곱함
# belief: 두 번째 그래디언트를 구한 뒤에 v를 곱해도 같다.
# hint: gradient가 끝나면 헤세 행렬의 열들은 이미 더해져 있습니다. v는 언제 주어야 합니까?
# read: 헤세 행렬 없이
# unless: ones_like, ones
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    return outer.gradient(g, x) * v
