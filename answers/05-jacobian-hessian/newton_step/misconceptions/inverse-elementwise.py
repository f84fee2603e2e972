# belief: inverse-elementwise
# hint: 텐서의 *는 원소마다 곱합니다. 결과의 형상은 무엇입니까?
# read: 골짜기의 모양과 뉴턴의 한 걸음
# fails: test, hidden
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    return x - tf.linalg.inv(H) * g
