# belief: 행을 하나씩: g[i]는 바깥 with 안에서 꺼냈지만 일차 성분의 None을 영의 스칼라로 바꿈... 대신 None인 행을 빼 버림
# cause: 0의 형상을 x에 맞춤
def hessian_of(f, x):
    with tf.GradientTape(persistent=True) as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
        parts = tf.unstack(g)
    rows = [outer.gradient(part, x) for part in parts]
    rows = [row for row in rows if row is not None]
    return tf.stack(rows) if rows else tf.zeros_like(x)
