# name: 누적하는 동안 그래디언트를 구하지 않음
# belief: 그래디언트는 with를 닫은 뒤에 구해도 jvp를 물을 수 있다.
# hint: gradient도 계산입니다. 그 줄은 ForwardAccumulator의 with 안에 있습니까?
# read: 헤세 행렬 없이
# needs: ForwardAccumulator
# unless: gradient-in-with
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
        with tf.GradientTape() as tape:
            tape.watch(x)
            y = f(x)
    g = tape.gradient(y, x)
    return accumulator.jvp(g)
