# belief: v-twice
# hint: v를 몇 번 곱했습니까?
# read: 헤세 행렬 없이
# needs: output_gradients
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x) * v
    return outer.gradient(g, x, output_gradients=v)
