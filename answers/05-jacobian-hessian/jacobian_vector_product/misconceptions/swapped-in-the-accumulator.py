# name: jvp에 물은 것이 출발한 벡터와 이어지지 않음
# belief: with를 켜 두면 무엇을 물어도 jvp가 나온다.
# hint: None은 길이 끊겼다는 뜻입니다. 첫째 인자와 f에 넣은 것이 같습니까? jvp에는 무엇을 물었습니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# needs: ForwardAccumulator, return
# unless: GradientTape
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(v, x) as accumulator:
        y = f(x)
    return accumulator.jvp(y)
