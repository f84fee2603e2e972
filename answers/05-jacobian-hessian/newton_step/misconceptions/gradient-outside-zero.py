# belief: first-gradient-outside
# hint: 걸음이 0입니다. H를 출력해 보세요. inner.gradient를 부른 줄은 바깥쪽 with 안에 있습니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# needs: unconnected_gradients, GradientTape*2
# unless: gradient-in-with
# fails: test, hidden
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
    g = inner.gradient(y, x)
    H = outer.jacobian(g, x, unconnected_gradients="zero")
    return x - tf.linalg.lstsq(H, g[:, tf.newaxis], fast=False)[:, 0]
