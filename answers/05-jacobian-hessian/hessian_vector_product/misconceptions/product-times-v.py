# belief: v-twice
# hint: v를 몇 번 곱했습니까? 바깥쪽의 gradient가 준 것이 이미 무엇입니까?
# read: 헤세 행렬 없이
# needs: Mult | multiply
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    return outer.gradient(g, x, output_gradients=v) * v
