# name: v의 길이를 1로 만듦
# belief: 벡터는 방향이니 길이를 1로 맞추어야 한다.
# hint: v가 두 배가 되면 H v는 몇 배가 되어야 합니까?
# read: 헤세 행렬 없이
# needs: Div | normalize | l2_normalize
# fails: test, hidden
def hessian_vector_product(f, x, v):
    v = v / tf.norm(v)
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    return outer.gradient(g, x, output_gradients=v)
