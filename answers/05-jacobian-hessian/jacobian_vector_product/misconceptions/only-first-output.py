# name: 첫 출력만 남김
# belief: J v는 수 하나다.
# hint: 결과의 형상은 (m,)이어야 합니다. f(x)의 원소 가운데 어느 것만 남겼습니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# needs: ForwardAccumulator
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as acc:
        y = f(x)
    return acc.jvp(y)[0]
