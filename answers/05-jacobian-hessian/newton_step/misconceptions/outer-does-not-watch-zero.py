# belief: outer-not-watching
# hint: 걸음이 0입니다. H를 출력해 보세요. 바깥쪽 테이프는 x를 압니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# needs: watch, GradientTape*2, unconnected_gradients
# unless: watch*2, Variable
# fails: test, hidden
def newton_step(f, x):
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x, unconnected_gradients="zero")
    return x - tf.linalg.lstsq(H, g[:, tf.newaxis], fast=False)[:, 0]
