# belief: outer-recording-late
# hint: f(x)를 계산할 때 바깥쪽 테이프는 켜져 있고 x를 감시하고 있었습니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# needs: watch*2, GradientTape*2, gradient-in-with
# unless: persistent, Variable
# fails: test, hidden
def hessian_of(f, x):
    with tf.GradientTape() as inner:
        inner.watch(x)
        y = f(x)
    with tf.GradientTape() as outer:
        outer.watch(x)
        g = inner.gradient(y, x)
    return outer.jacobian(g, x)
