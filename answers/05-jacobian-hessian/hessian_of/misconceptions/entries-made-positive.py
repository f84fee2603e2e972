# name: 절댓값을 구함
# belief: 2계 미분계수는 음수가 될 수 없다.
# hint: 헤세 행렬의 원소는 음수일 수 있습니까? 안장을 생각해 보세요.
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# needs: abs
# fails: hidden
def hessian_of(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x, unconnected_gradients="zero")
    return tf.abs(H)
