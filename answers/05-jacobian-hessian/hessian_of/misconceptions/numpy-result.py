# belief: numpy-returned
# hint: jacobian이 준 것과 돌려준 것의 type을 출력해 견주어 보세요.
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def hessian_of(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    return outer.jacobian(g, x, unconnected_gradients="zero").numpy()
