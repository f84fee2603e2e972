# style: 상수를 감시하고 output_gradients에 그대로 넘긴다
def vector_jacobian_product(f, x, upstream):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x, upstream)
