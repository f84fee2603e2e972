# name: 스칼라인 대상에 v를 줌
# belief: v는 f의 값에 주면 된다.
# hint: output_gradients의 형상은 대상과 같아야 합니다. v의 형상은 f의 값과 같습니까, 그래디언트와 같습니까?
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
