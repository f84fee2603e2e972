# belief: ones-then-times-v
# hint: 1을 들고 가면 헤세 행렬의 열들이 이미 더해집니다. 출발할 때 무엇을 들고 가야 합니까?
# read: 헤세 행렬 없이
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, tf.ones_like(x)) as acc:
        with tf.GradientTape() as tape:
            tape.watch(x)
            y = f(x)
        g = tape.gradient(y, x)
    return acc.jvp(g) * v
