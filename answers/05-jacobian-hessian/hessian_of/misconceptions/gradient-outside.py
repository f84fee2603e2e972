# belief: first-gradient-outside
# hint: inner.gradient를 부른 줄은 바깥쪽 with 안에 있습니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# needs: gradient, GradientTape*2
# unless: gradient-in-with
# fails: test, hidden
def hessian_of(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
    g = inner.gradient(y, x)
    return outer.jacobian(g, x)
