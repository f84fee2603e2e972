# name: v 대신 1을 들고 감
# belief: 출발하는 벡터는 언제나 1이다.
# hint: ForwardAccumulator의 둘째 인자에 무엇을 주었습니까? v는 어디에 쓰였습니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, tf.ones_like(x)) as accumulator:
        y = f(x)
    return accumulator.jvp(y)
