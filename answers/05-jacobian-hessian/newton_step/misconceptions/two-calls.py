# belief: called-twice
# hint: f를 몇 번 불렀습니까? 겹친 테이프는 그래디언트와 헤세 행렬을 모두 줄 수 있습니다.
# read: 연습 6의 지킬 것
# fails: test, hidden
def newton_step(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    g = tape.gradient(y, x)
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        slope = inner.gradient(y, x)
    H = outer.jacobian(slope, x)
    return x - tf.linalg.lstsq(H, g[:, tf.newaxis], fast=False)[:, 0]
