# belief: mean-for-sum
# hint: ∇f·v는 곱의 합입니까, 평균입니까?
# read: 헤세 행렬 없이
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        slope = tf.reduce_mean(inner.gradient(y, x) * v)
    return outer.gradient(slope, x)
