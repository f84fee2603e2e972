# belief: Differentiates f(x + t v) by t without making v a unit vector (thinks only the direction of v matters anyway), so the result is too large by the factor ||v||.
# cause: 길이로 나누지 않음
def directional_derivative(f, x, v):
    p = tf.cast(x, tf.float32)
    d = tf.cast(v, tf.float32)
    t = tf.Variable(0.0)
    with tf.GradientTape() as tape:
        q = p + t * d        # v 방향으로 t만큼 이동
        z = f(q)
    return tape.gradient(z, t)
