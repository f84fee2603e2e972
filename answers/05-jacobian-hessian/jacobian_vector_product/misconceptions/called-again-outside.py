# belief: called-twice
# hint: f를 몇 번 불렀습니까? jvp에 물은 것은 with 안에서 계산한 것입니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
        y = f(x)
    return accumulator.jvp(f(x))
