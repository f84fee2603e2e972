# belief: first-gradient-outside
# hint: inner.gradient를 부른 줄은 바깥쪽 with 안에 있습니까?
# read: 연습 7의 힌트
# needs: gradient, GradientTape*2
# unless: gradient-in-with, ForwardAccumulator
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
    g = inner.gradient(y, x)
    return outer.gradient(g, x, output_gradients=v)
