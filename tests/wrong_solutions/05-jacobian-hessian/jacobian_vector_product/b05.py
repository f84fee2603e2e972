# belief: 03 단원의 output_gradients에 v를 주면 J v라고 믿음(실은 v^T J)
# cause: vᵀJ를 구함
def jacobian_vector_product(f, x, v):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x, output_gradients=v)
