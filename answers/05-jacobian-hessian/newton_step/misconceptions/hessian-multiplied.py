# name: 헤세 행렬을 곱함
# belief: 헤세 행렬을 그래디언트에 곱하면 걸음이 된다.
# hint: H s = ∇f에서 s를 구하려면 ∇f에 H를 곱합니까, 방정식을 풉니까?
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
    return x - tf.linalg.matvec(H, g)
