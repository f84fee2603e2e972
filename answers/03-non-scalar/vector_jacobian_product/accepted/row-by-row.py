# style: 지속 테이프로 행을 하나씩 구해 가중치를 곱해 더한다
def vector_jacobian_product(f, x, upstream):
    v = tf.Variable(x)
    with tf.GradientTape(persistent=True) as tape:
        parts = tf.unstack(f(v))
    rows = [tape.gradient(part, v) for part in parts]
    return tf.add_n([u * row for u, row in zip(tf.unstack(upstream), rows)])
