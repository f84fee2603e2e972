# belief: outside-the-tape
# hint: 모두 0이 나왔습니다. v를 곱하는 것도 기록되어야 합니다. 그 줄이 바깥쪽 with 안에 있습니까?
# read: 헤세 행렬 없이
# needs: unconnected_gradients, gradient-in-with
# unless: output_gradients
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    return outer.gradient(tf.reduce_sum(g * v), x, unconnected_gradients="zero")
