# belief: inner-not-watching
# hint: g가 None입니다. 안쪽 테이프는 x를 압니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# fails: test, hidden
def hessian_of(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            y = f(x)
        g = inner.gradient(y, x)
    return outer.jacobian(g, x, unconnected_gradients="zero")
