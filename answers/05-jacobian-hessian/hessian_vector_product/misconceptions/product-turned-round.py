# name: 점과 벡터의 자리를 바꿈
# belief: 점과 벡터는 서로 바꾸어도 된다.
# hint: 첫째 인자는 점입니까, 벡터입니까? f에 넣은 것은 어느 것입니까?
# read: 헤세 행렬 없이
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(v, x) as accumulator:
        with tf.GradientTape() as tape:
            tape.watch(v)
            y = f(v)
        g = tape.gradient(y, v)
    return accumulator.jvp(g)
