# name: f의 제곱을 미분함
# belief: 두 번 미분하려면 f를 제곱한다.
# hint: f에 무엇을 더 했습니까? 미분할 것은 f의 값 그대로입니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# needs: Pow | square | Mult | pow
# fails: test, hidden
def hessian_of(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x) ** 2
        g = inner.gradient(y, x)
    return outer.jacobian(g, x, unconnected_gradients="zero")
