# belief: believes output_gradients=v of a tape gives J v (it gives u^T J)
# cause: vᵀJ를 구함
def jacobian_vector_product(f, x, v):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x, output_gradients=v)
