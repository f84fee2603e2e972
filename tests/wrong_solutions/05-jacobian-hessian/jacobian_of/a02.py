# belief: handles None by hand but believes the Jacobian is square, so zeros of shape (n, n) instead of (m, n)
# cause: 0의 형상을 (n, n)으로 함
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    J = tape.jacobian(y, x)
    if J is None:
        J = tf.zeros((len(x), len(x)))
    return J
