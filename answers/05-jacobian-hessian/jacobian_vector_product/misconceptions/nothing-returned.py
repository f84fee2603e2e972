# belief: nothing-returned
# hint: 마지막 줄이 return으로 시작합니까?
# read: 연습 2의 힌트
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
        y = f(x)
    accumulator.jvp(y)
