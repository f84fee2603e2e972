# belief: forms g*v elementwise but computes the dot product outside the outer tape, so nothing recorded
# cause: 테이프 밖에서 계산함
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    s = tf.reduce_sum(g * v)
    return outer.gradient(s, x)
