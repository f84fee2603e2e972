# belief: Takes the f(x + t u) way, but computes the moved point q = x + t u before the tape is opened; the path from t to z is not recorded, so the result is None. Thinks only the call of f has to be inside.
# cause: 테이프 밖에서 계산함
def directional_derivative(f, x, v):
    p = tf.Variable(x, dtype=tf.float32)
    v = tf.Variable(v, dtype=tf.float32)
    u = v / tf.norm(v)
    t = tf.Variable(0.0)
    q = p + t * u
    with tf.GradientTape() as tape:
        z = f(q)
    return tape.gradient(z, t)
