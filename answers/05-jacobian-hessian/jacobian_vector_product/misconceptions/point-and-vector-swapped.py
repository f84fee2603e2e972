# name: 점과 벡터를 바꿈
# belief: ForwardAccumulator에 주는 두 벡터는 순서가 상관없다.
# hint: 첫째 인자는 점입니까, 벡터입니까? f에 넣은 것은 어느 것입니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(v, x) as accumulator:
        y = f(v)
    return accumulator.jvp(y)
