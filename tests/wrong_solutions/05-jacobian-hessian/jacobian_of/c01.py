# belief: knows jacobian may be None, but fills zeros in the shape of x instead of (m, n)
# cause: 0의 형상을 x에 맞춤
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    J = tape.jacobian(y, x)
    if J is None:
        J = tf.zeros_like(x)
    return J
