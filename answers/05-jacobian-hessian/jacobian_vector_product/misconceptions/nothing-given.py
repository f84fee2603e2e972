# name: ForwardAccumulator에 아무것도 주지 않음
# belief: ForwardAccumulator도 테이프처럼 빈손으로 켜고 나중에 감시하게 한다.
# hint: 테이프와 달리 ForwardAccumulator는 켤 때 받는 것이 있습니다. 무엇과 무엇입니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# needs: ForwardAccumulator
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator() as acc:
        y = f(x)
    return acc.jvp(y)
