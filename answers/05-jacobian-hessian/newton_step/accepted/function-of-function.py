# style: 그래디언트를 구하는 함수를 함께 미분
def newton_step(f, x):
    def slope(x):
        with tf.GradientTape() as tape:
            tape.watch(x)
            y = f(x)
        return tape.gradient(y, x)

    with tf.GradientTape() as outer:
        outer.watch(x)
        g = slope(x)
    H = outer.jacobian(g, x)
    return x - tf.reshape(tf.linalg.lstsq(H, tf.reshape(g, (-1, 1)), fast=False), (-1,))
