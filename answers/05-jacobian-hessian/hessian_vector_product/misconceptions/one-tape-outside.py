# belief: differentiated-after-the-tape
# hint: 그래디언트를 구한 줄은 with 안에 있습니까? 그 줄도 기록되어야 또 미분합니다.
# read: 헤세 행렬 없이
# needs: persistent
# unless: gradient-in-with, GradientTape*2, ForwardAccumulator
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = f(x)
    g = tape.gradient(y, x)
    return tape.gradient(g, x, output_gradients=v)
