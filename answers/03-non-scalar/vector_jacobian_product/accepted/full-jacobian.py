# style: 야코비 행렬을 모두 구해 왼쪽에서 곱한다
def vector_jacobian_product(f, x, upstream):
    x = tf.Variable(x, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    jacobian = tape.jacobian(y, x)
    return tf.linalg.matvec(jacobian, upstream, transpose_a=True)
