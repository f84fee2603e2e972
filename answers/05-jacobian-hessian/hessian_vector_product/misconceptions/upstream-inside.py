# name: 안쪽에 v를 줌
# belief: v는 안쪽 그래디언트에 주어도 된다.
# hint: 안쪽의 대상은 스칼라입니다. v의 형상은 안쪽의 대상과 바깥쪽의 대상 중 어느 쪽과 같습니까?
# read: 헤세 행렬 없이
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x, output_gradients=v)
    return outer.gradient(g, x)
