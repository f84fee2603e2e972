# belief: nothing-returned
# hint: 마지막 줄이 return으로 시작합니까?
# read: 연습 7의 힌트
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    outer.gradient(g, x, output_gradients=v)
