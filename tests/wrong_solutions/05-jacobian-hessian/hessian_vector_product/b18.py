# belief: 두 번 미분이니 누산기를 두 번 겹치면 된다고 믿음(실은 v^T H v, 스칼라)
# cause: vᵀHv를 구함
# seen: 형상(shape)이 다릅니다: ()
# seen: 계산한 수가 1,000n개를 넘습니다. n이 크면 이 방법으로는 할 수 없습니다
def hessian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as outer:
        with tf.autodiff.ForwardAccumulator(x, v) as inner:
            y = f(x)
            d = inner.jvp(y)
    return outer.jvp(d)
