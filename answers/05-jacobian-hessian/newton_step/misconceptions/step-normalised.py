# name: 걸음의 길이를 1로 만듦
# belief: 한 걸음의 길이는 1이다.
# hint: 걸음을 무엇으로 나누었습니까? 이차식의 바닥까지 가려면 걸음의 길이를 바꾸어도 됩니까?
# read: 골짜기의 모양과 뉴턴의 한 걸음
# needs: Div | normalize | l2_normalize
# fails: test, hidden
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    step = tf.linalg.lstsq(H, g[:, tf.newaxis], fast=False)[:, 0]
    return x - step / tf.norm(step)
