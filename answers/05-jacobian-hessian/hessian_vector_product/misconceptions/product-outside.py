# belief: outside-the-tape
# hint: v를 곱하는 것도 기록되어야 합니다. 그 줄이 바깥쪽 with 안에 있습니까?
# read: 연습 7의 힌트
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    return outer.gradient(tf.reduce_sum(g * v), x)
