# belief: outside-the-tape
# hint: g[i]를 꺼내는 것도 계산입니다. 그 줄은 바깥쪽 with 안에 있습니까? 그리고 행마다 구하지 않아도 됩니다.
# read: 헤세 행렬 없이
# needs: persistent, GradientTape*2
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.GradientTape(persistent=True) as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    return tf.stack([tf.reduce_sum(outer.gradient(g[i], x) * v) for i in range(len(x))])
