# belief: The directional derivative is the projection of the gradient on v, (g.v)/(v.v), as learnt in linear algebra. Wrong unless v has length 1: it is divided by the length twice.
# cause: 길이의 제곱으로 나눔
def directional_derivative(f, x, v):
    p = tf.Variable(x, dtype=tf.float32)
    direction = tf.Variable(v, dtype=tf.float32)
    with tf.GradientTape() as tape:
        z = f(p)
    g = tape.gradient(z, p)

    # 정사영 공식
    위 = tf.reduce_sum(g * direction)
    아래 = tf.reduce_sum(direction * direction)
    return 위 / 아래
