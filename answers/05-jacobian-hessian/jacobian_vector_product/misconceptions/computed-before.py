# name: with보다 먼저 계산함
# belief: f(x)를 미리 계산해 두고 나중에 물어도 된다.
# hint: f(x)를 계산한 줄은 with 안에 있습니까? 전진 모드는 계산하는 동안 누적합니다.
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# needs: ForwardAccumulator, return
# unless: GradientTape
# same: swapped-in-the-accumulator
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    y = f(x)
    with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
        pass
    return accumulator.jvp(y)
