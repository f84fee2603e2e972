# name: v로 미분함
# belief: v와의 곱이니 v로 미분한다.
# hint: 바깥쪽의 소스는 점입니까, 벡터입니까? ∇f·v를 v로 미분하면 무엇이 됩니까?
# read: 헤세 행렬 없이
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as outer:
        outer.watch(v)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        slope = tf.reduce_sum(inner.gradient(y, x) * v)
    return outer.gradient(slope, v)
