# name: 점의 jvp를 돌려줌
# belief: jvp에는 점 x를 주면 된다.
# hint: 결과가 v와 같습니다. jvp에 물을 것은 점입니까, f(x)입니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
        y = f(x)
    return accumulator.jvp(x)
