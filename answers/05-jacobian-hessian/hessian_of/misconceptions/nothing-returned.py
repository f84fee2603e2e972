# belief: nothing-returned
# hint: 마지막 줄이 return으로 시작합니까?
# read: 연습 5의 힌트
# fails: test, hidden
def hessian_of(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    outer.jacobian(g, x, unconnected_gradients="zero")
