# style: 곱한 벡터를 대상으로 넘겨 테이프가 더하게 한다
def vector_jacobian_product(f, x, upstream):
    x = tf.cast(x, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        weighted = tf.multiply(f(x), upstream)
    return tape.gradient([weighted], [x])[0]
