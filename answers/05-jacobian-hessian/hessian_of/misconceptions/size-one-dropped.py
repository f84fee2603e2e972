# belief: size-one-axes-dropped
# hint: n = 1일 때 결과의 형상을 출력해 보세요. 축이 몇 개입니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# fails: test, hidden
def hessian_of(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    return tf.squeeze(outer.jacobian(g, x, unconnected_gradients="zero"))
