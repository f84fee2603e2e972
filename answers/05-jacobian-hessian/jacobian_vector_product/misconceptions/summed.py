# name: 출력을 더해 버림
# belief: 미분할 대상은 언제나 스칼라로 만들어야 한다.
# hint: 결과의 형상은 (m,)이어야 합니다. 어디에서 더했습니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
        y = tf.reduce_sum(f(x))
    return accumulator.jvp(y)
