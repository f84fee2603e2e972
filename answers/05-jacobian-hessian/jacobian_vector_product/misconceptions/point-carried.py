# name: 점을 들고 감
# belief: 출발할 때 들고 가는 것은 점이다.
# hint: ForwardAccumulator의 둘째 인자에 무엇을 주었습니까? v는 어디에 쓰였습니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# needs: ForwardAccumulator
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, x) as acc:
        y = f(x)
    return acc.jvp(y)
