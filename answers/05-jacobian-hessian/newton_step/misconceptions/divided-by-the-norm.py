# belief: hessian-as-one-number
# hint: 헤세 행렬은 수 하나가 아닙니다. H s = ∇f에서 s를 구하려면 무엇으로 나누는 것이 아니라 무엇을 해야 합니까?
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
    return x - g / tf.norm(H)
