# belief: point-times-vector
# hint: H는 점 x에서의 헤세 행렬입니다. f를 계산한 점은 어디입니까?
# read: 헤세 행렬 없이
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x * v)
        g = inner.gradient(y, x)
    return outer.gradient(g, x)
