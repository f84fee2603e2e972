# belief: newton-step-added
# hint: H s = ∇f를 풀었다면 x에 s를 더해야 합니까, 빼야 합니까?
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
    return x + tf.linalg.solve(H, g[:, tf.newaxis])[:, 0]
