# belief: for-batches-only
# hint: batch_jacobian은 첫 축을 예제의 개수로 봅니다. x의 첫 축은 무엇입니까?
# read: batch_jacobian: 믿어도 되는 때
# fails: test, hidden
def hessian_of(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    return outer.batch_jacobian(g, x)
