# belief: The student takes the arguments in the order of computation (first argument is applied first), so the outer and the inner function are exchanged; wrong for almost every pair of different functions.
# cause: 함수의 순서를 바꿈
def chain_parts(outer, inner, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = outer(x)
        z = inner(y)
    parts = {}
    parts["dz_dx"] = tape.gradient(z, x)
    parts["dz_dy"] = tape.gradient(z, y)
    parts["dy_dx"] = tape.gradient(y, x)
    return parts
