# style: 지속 테이프 하나로 두 번 미분한다
def hessian_vector_product(f, x, v):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = f(x)
        g = tape.gradient(y, x)
        dot = tf.tensordot(g, v, axes=1)
    return tape.gradient(dot, x)
