# name: f의 jvp를 돌려줌
# belief: 전진 모드로 v를 들고 가면 H v가 나온다.
# hint: jvp를 물은 것은 f(x)입니까, 그래디언트입니까?
# read: 헤세 행렬 없이
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
        y = f(x)
    return accumulator.jvp(y)
