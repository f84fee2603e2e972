# belief: function-as-target
# hint: jvp에 물을 것은 f입니까, with 안에서 계산한 f(x)입니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
        pass
    return accumulator.jvp(f)
