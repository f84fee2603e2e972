# style: tf.function 안의 겹친 테이프, 점곱은 tensordot, 왈러스
def hessian_vector_product(f, x, v):
    @tf.function
    def product(p, q):
        with tf.GradientTape() as outer:
            outer.watch(p)
            with tf.GradientTape() as inner:
                inner.watch(p)
                value = f(p)
            dot = tf.tensordot((g := inner.gradient(value, p)), tf.stop_gradient(q), axes=1)
        return outer.gradient(dot, p)

    return product(x, v)
