# belief: called-twice
# hint: f를 몇 번 불렀습니까? 그래디언트의 성분마다 다시 계산해야 합니까?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def hessian_of(f, x):
    rows = []
    for i in range(len(x)):
        with tf.GradientTape() as outer:
            outer.watch(x)
            with tf.GradientTape() as inner:
                inner.watch(x)
                y = f(x)
            part = inner.gradient(y, x)[i]
        rows.append(outer.gradient(part, x, unconnected_gradients="zero"))
    f(x)
    return tf.stack(rows)
