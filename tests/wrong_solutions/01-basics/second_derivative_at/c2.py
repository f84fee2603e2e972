# belief: Avoids nested tapes with a workaround: takes f' with a tape at two near points and the central difference of these for f''; f is called twice and the value is only approximate in float32.
# cause: 유한 차분을 씀
def second_derivative_at(f, x0):
    x = tf.cast(x0, tf.float32)

    def slope(p):
        with tf.GradientTape() as tape:
            tape.watch(p)
            y = f(p)
        return tape.gradient(y, p)

    # f''는 f'의 변화율이므로 중앙 차분
    eps = 1e-2
    return (slope(x + eps) - slope(x - eps)) / (2 * eps)
