# belief: v-multiplied-again
# hint: v는 이미 들고 갔습니다. 결과의 형상은 v와 f(x) 중 어느 쪽을 따릅니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
        y = f(x)
    return accumulator.jvp(y) * tf.reduce_sum(v)
