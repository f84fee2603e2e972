# name: v를 쓰지 않음
# belief: 그래디언트를 한 번 더 미분하면 된다.
# hint: v가 코드의 어느 줄에 나옵니까? v가 두 배가 되면 결과는 몇 배가 되어야 합니까?
# read: 헤세 행렬 없이
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    return outer.gradient(g, x)
