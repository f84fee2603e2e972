# belief: handles the None case himself but swaps the axes of the zeros: (n, m) instead of (m, n)
# cause: 행과 열을 바꿈
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    J = tape.jacobian(y, x)
    if J is None:
        return tf.zeros((len(x), len(y)))
    return J
