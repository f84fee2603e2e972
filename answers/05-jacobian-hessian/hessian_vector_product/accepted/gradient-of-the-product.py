# style: ∇f·v를 바깥 테이프 안에서 만들어 미분한다
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        slope = tf.reduce_sum(inner.gradient(y, x) * v)
    return outer.gradient(slope, x)
