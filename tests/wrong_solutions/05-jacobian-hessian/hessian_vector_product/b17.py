# belief: 그래디언트와 v의 점곱을 두 with 밖에서 만듦(기록되지 않음)
# cause: 테이프 밖에서 계산함
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    dot = tf.reduce_sum(g * v)
    return outer.gradient(dot, x)
