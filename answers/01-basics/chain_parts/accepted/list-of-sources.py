# style: 소스를 리스트로 주어 두 개를 한 번에 구함
def chain_parts(outer, inner, x0):
    x = tf.cast(x0, tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = inner(x)
        z = outer(y)
    dz_dx, dz_dy = tape.gradient(z, [x, y])
    return dict(dy_dx=tape.gradient(y, x), dz_dx=dz_dx, dz_dy=dz_dy)
