# name: jvp에 v를 줌
# belief: v는 jvp에도 주어야 한다.
# hint: v는 ForwardAccumulator에 이미 주었습니다. jvp에는 무엇만 물으면 됩니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# needs: ForwardAccumulator
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
        y = f(x)
    return accumulator.jvp(y, v)
