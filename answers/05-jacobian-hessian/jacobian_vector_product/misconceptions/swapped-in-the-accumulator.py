# name: f에 넣은 값이 출발하는 값과 다름
# belief: 첫째 인자에 준 것이 무엇이든 f(x)를 계산하면 된다.
# hint: ForwardAccumulator의 첫째 인자는 f에 넣은 것과 같은 것이어야 합니다. 지금은 무엇을 주었습니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# needs: ForwardAccumulator, return
# unless: GradientTape
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(v, x) as accumulator:
        y = f(x)
    return accumulator.jvp(y)
