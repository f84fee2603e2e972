# name: ForwardAccumulator의 점이 f에 넣은 점과 다름
# belief: 첫째 인자에 무엇을 주든 f(x)를 계산하면 된다.
# hint: ForwardAccumulator의 첫째 인자와 f에 넣은 것은 같은 것입니까?
# read: 헤세 행렬 없이
# needs: ForwardAccumulator, gradient-in-with
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(v, x) as accumulator:
        with tf.GradientTape() as tape:
            tape.watch(x)
            y = f(x)
        g = tape.gradient(y, x)
    return accumulator.jvp(g)
