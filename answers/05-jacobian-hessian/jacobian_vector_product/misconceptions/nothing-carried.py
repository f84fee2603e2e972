# name: 출발하는 벡터를 주지 않음
# belief: 출발할 때에는 점만 있으면 된다.
# hint: ForwardAccumulator는 점과 함께 무엇을 받습니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# needs: ForwardAccumulator
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x) as accumulator:
        y = f(x)
    return accumulator.jvp(y)
