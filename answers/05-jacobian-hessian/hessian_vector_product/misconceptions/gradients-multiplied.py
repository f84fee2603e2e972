# belief: gradients-multiplied
# hint: f를 몇 번 미분했습니까? 그래디언트를 두 번 곱하면 헤세 행렬이 됩니까?
# read: 헤세 행렬 없이
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    g = tape.gradient(y, x)
    return g * tf.reduce_sum(g * v)
