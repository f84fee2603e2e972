# belief: l2-regularizer
# hint: l2_regularizer는 푸는 방정식을 바꿉니다. 방정식을 바꾸지 않고 특이 행렬도 푸는 인자는 무엇입니까?
# read: 골짜기의 모양과 뉴턴의 한 걸음
# unless: fast=False
# fails: test, hidden
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    return x - tf.linalg.lstsq(H, g[:, tf.newaxis], l2_regularizer=1e-6)[:, 0]
