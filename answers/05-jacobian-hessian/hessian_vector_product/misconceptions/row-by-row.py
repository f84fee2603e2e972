# name: 헤세 행렬을 한 행씩 구함
# belief: 한 행씩 구해 곱하면 헤세 행렬을 만들지 않은 것이다.
# hint: 행이 n개이면 패스를 몇 번 했습니까? 한 번에 할 수는 없습니까?
# read: 헤세 행렬 없이
# needs: gradient
# unless: jacobian
# same: whole-hessian
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.GradientTape(persistent=True) as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        parts = tf.unstack(inner.gradient(y, x))
    rows = [outer.gradient(part, x, unconnected_gradients="zero") for part in parts]
    return tf.stack([tf.reduce_sum(row * v) for row in rows])
