# belief: Copies the pattern u = x**2 * w of the worked example and multiplies f(x) by g(w) to get by with one gradient call; each result then carries the other function's value as a factor.
# cause: 두 함수를 곱해 한 번에 미분함
def two_derivatives(f, g, x0, w0):
    x = tf.Variable(x0, dtype=tf.float32)
    w = tf.Variable(w0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        u = f(x) * g(w)      # 하나로 합치면 gradient 한 번이면 됨
    du = tape.gradient(u, [x, w])
    return du[0], du[1]
