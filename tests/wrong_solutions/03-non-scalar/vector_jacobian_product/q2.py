# belief: The student weights before summing, but one indentation too far to the left: the product is computed outside the tape, so nothing connects it to x and the result is None for every input.
# cause: 테이프 밖에서 계산함
def vector_jacobian_product(f, x, upstream):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    z = tf.reduce_sum(upstream * y)   # 가중치를 준 합
    return tape.gradient(z, x)
