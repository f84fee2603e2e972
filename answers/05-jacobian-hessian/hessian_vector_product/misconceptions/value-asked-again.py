# name: 그래디언트가 아니라 f의 jvp를 물음
# belief: 전진 모드로 v를 들고 가면 무엇을 묻든 H v가 나온다.
# hint: 결과의 형상이 (n,)입니까? jvp에 물을 것은 f(x)입니까, 그래디언트입니까?
# read: 헤세 행렬 없이
# needs: ForwardAccumulator, GradientTape
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
        with tf.GradientTape() as tape:
            tape.watch(x)
            y = f(x)
        g = tape.gradient(y, x)
    return accumulator.jvp(y)
